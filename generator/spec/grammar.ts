import parseSpdx from 'spdx-expression-parse';
import { pathSays, readPath } from '../ir/path.ts';
import { isLocale, suggestLocale } from './locale-tag.ts';
import { compareVersions, isVersion, likelyVersion } from '../ir/semver.ts';

/** The form that a text must have. */
export interface Grammar {
  /** The rule that other texts break. */
  readonly rule: string;
  /** For editors. If there is a `test`, the pattern may accept more. */
  readonly pattern: RegExp;
  /** The form in words: `A name consists of lower-case words …`. */
  readonly says: string;
  readonly test?: (text: string) => boolean;
  /** What is wrong with this text, where more can be said than what it should be. */
  readonly explain?: (text: string) => string | undefined;
  /** A text of this form that was probably meant. */
  readonly suggest?: (text: string) => string | undefined;
}

/** Words of letters and digits in lower case, whatever is between them. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** Whether a version comes after another one, as semver orders them. */
export const isLater = (version: string, other: string): boolean => compareVersions(version, other) > 0;

/** What was probably meant, if it has the form. */
export const suggestionFor = ({ suggest, ...grammar }: Grammar, text: string): string | undefined => {
  const suggestion = suggest?.(text);
  return suggestion !== undefined && fits(grammar, suggestion) ? suggestion : undefined;
};

/** Whether a text has the form. */
export const fits = ({ pattern, test }: Grammar, text: string): boolean => pattern.test(text) && (test?.(text) ?? true);

const isLink = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return protocol === 'mailto:' ? pathname.includes('@') : hostname !== '';
};

const isSpdx = (text: string): boolean => {
  try {
    parseSpdx(text);
    return true;
  } catch {
    return false;
  }
};

const isPath = (text: string): boolean => !/^[/~]|^[A-Za-z]:|[%\\]|[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);

const problemOfPath = (text: string): string | undefined => {
  if (text === '.') return 'The path . is the value itself, which is possible inside an element of a list only';
  const read = readPath(text);
  return 'problem' in read ? read.problem : undefined;
};

/** Every grammar of the format. */
export const grammars = {
  code: {
    rule: 'code-invalid',
    pattern: /^(?=.{1,200}$)[!#-&(-;=?-[\]-_a-z~]+(?: [!#-&(-;=?-[\]-_a-z~]+)*$/,
    says: 'A code is 1 to 200 printable ASCII characters other than " \' \\ ` < > { } |, with single spaces inside',
  },
  name: {
    rule: 'name-invalid',
    pattern: /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/,
    says: 'A name consists of lower-case words of letters and digits, joined by _, such as parameter_empty',
    suggest: (text) => wordsOf(text).join('_'),
  },
  paramName: {
    rule: 'name-invalid',
    pattern: /^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*$/,
    says: 'A parameter name consists of letters and digits, with single _ inside, such as chain_index or chainIndex',
  },
  catalogName: {
    rule: 'name-invalid',
    pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    says: 'A catalog name consists of lower-case words of letters and digits, joined by -, such as okx-web3',
    suggest: (text) => wordsOf(text).join('-'),
  },
  version: {
    rule: 'version-invalid',
    pattern: /^\d+\.\d+\.\d+([-+].+)?$/,
    says: 'A version is semver, such as 1.0.0',
    suggest: likelyVersion,
    test: isVersion,
  },
  locale: {
    rule: 'locale-invalid',
    pattern: /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/,
    says: 'A locale is a BCP 47 tag in its usual spelling, such as ar, pt-BR or zh-Hans',
    test: isLocale,
    suggest: suggestLocale,
  },
  license: {
    rule: 'license-invalid',
    pattern: /^\(*[A-Za-z0-9][A-Za-z0-9.+-]*\)*( (AND|OR|WITH) \(*[A-Za-z0-9][A-Za-z0-9.+-]*\)*)*$/,
    says: 'A license is an SPDX expression, such as MIT or Apache-2.0, or UNLICENSED',
    test: (text) => text === 'UNLICENSED' || isSpdx(text),
  },
  link: {
    rule: 'link-invalid',
    pattern:
      /^(https?:\/\/|mailto:)[^\s<>"\\^`{|}\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u,
    says: 'A link starts with http://, https:// or mailto: and contains no spaces, quotes, angle brackets or braces',
    test: isLink,
  },
  page: {
    rule: 'link-invalid',
    pattern: /^https:\/\/[!#$%&'()*+,./0-9:;=?@A-Z[\]_a-z~-]+$/,
    says: 'A link of a package starts with https:// and is printable ASCII without spaces and quotes',
    test: isLink,
  },
  person: {
    rule: 'author-invalid',
    pattern: /^[^\s,;:<>()[\]"\\@\p{C}](?:[^,;:<>()[\]"\\@\p{C}\p{Zl}\p{Zp}]{0,98}[^\s,;:<>()[\]"\\@\p{C}])?$/u,
    says: 'A name of an author has up to 100 characters, on one line, and none of , ; : < > ( ) [ ] " \\ @',
  },
  email: {
    rule: 'author-invalid',
    pattern: /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+$/,
    says: 'An address is one such as api@example.com',
  },
  holder: {
    rule: 'copyright-invalid',
    pattern: /^[^\s\p{C}](?:[^\p{C}\p{Zl}\p{Zp}]{0,198}[^\s\p{C}])?$/u,
    says: 'A copyright is a year and a holder on one line, such as 2026 Example',
  },
  docs: {
    rule: 'link-invalid',
    pattern:
      /^(https?:\/\/|mailto:)([^\s<>"\\^`{|}\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\{(code|name)\})+$/u,
    says: 'A documentation link starts with http://, https:// or mailto:, and may contain {code} and {name}',
    test: (text) => isLink(text.replaceAll(/\{(code|name)\}/g, '0')),
  },
  path: {
    rule: 'path-invalid',
    pattern: /^[^/~%\\\u0000-\u001f\u007f-\u009f][^%\\\u0000-\u001f\u007f-\u009f]*$/u,
    says: 'A path is relative, has / between folders, and contains no %, no \\ and no control characters',
    test: isPath,
  },
  memberPath: {
    rule: 'member-path-invalid',
    pattern: /^[^.].*$/u,
    says: pathSays,
    test: (text) => problemOfPath(text) === undefined,
    explain: problemOfPath,
  },
  elementPath: {
    rule: 'member-path-invalid',
    pattern: /^(\.|[^.].*)$/u,
    says: pathSays,
    test: (text) => text === '.' || problemOfPath(text) === undefined,
    explain: problemOfPath,
  },
  status: {
    rule: 'status-invalid',
    pattern: /^[1-5]\d\d$/,
    says: 'A status must be a whole number from 100 to 599',
  },
  header: {
    rule: 'header-invalid',
    pattern: /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
    says: 'A header name is a token of RFC 9110, such as x-request-id',
  },
} as const satisfies Record<string, Grammar>;
