import type { Diagnostic, Place } from '../../diagnostic.ts';
import { readTemplate } from '../../ir/message-template.ts';
import type { LoadedError, LoadedSpec } from '../load.ts';
import { entriesOf, nodeAt, type SpecNode } from '../node.ts';
import { error, keyPlace, partPlace, valuePlace, warning, type Rule } from './finding.ts';

/** A text that must fit the parameters of an error. */
interface MessageText {
  readonly text: string;
  readonly node: SpecNode;
  /** `the message`, `the message in ar`, `a wording`. */
  readonly what: string;
}

const messagesOf = (entry: LoadedError): readonly MessageText[] => {
  const { message, messages = {}, wordings = [] } = entry.spec;
  return [
    { text: message, node: nodeAt(entry.node, ['message']), what: 'the message' },
    ...entriesOf(messages).map(([locale, text]) => ({
      text,
      node: nodeAt(entry.node, ['messages', locale]),
      what: `the message in ${locale}`,
    })),
    ...wordings.map((text, index) => ({ text, node: nodeAt(entry.node, ['wordings', index]), what: 'this wording' })),
  ];
};

/** The largest number of findings for one message. A text with more of them is not a message. */
const shownProblems = 20;

const checkMessage = (
  entry: LoadedError,
  { text, node, what }: MessageText,
  { sources, root }: LoadedSpec,
): readonly Diagnostic[] => {
  const params = entry.spec.params ?? [];
  const { params: members, profile } = root?.spec.envelope ?? {};
  const travelsAlone = members !== undefined || profile === 'problem-json';
  const { problems, adjacent, used } = readTemplate(text, entry.placeholders, params);
  const unused =
    problems.length > 0
      ? []
      : params.filter(({ from }, index) => !used.has(index) && from === undefined && !travelsAlone);
  return [
    ...problems
      .slice(0, shownProblems)
      .map(({ rule, message, help, start, end }) => error(rule, partPlace(node, sources, start, end), message, help)),
    ...unused.map(({ name }) =>
      error(
        'param-unused',
        node.place,
        `${what.charAt(0).toUpperCase()}${what.slice(1)} does not use the parameter ${name}.`,
        entry.placeholders === 'braces'
          ? `Write {${name}} where the value belongs, or remove the parameter.`
          : 'Write %s where the value belongs, or remove the parameter.',
      ),
    ),
    ...adjacent
      .slice(0, shownProblems)
      .map(({ start, end }) =>
        warning(
          'placeholders-adjacent',
          partPlace(node, sources, start, end),
          'There is no text between two placeholders, so clients cannot read their values from a message.',
          'Write some text between them.',
        ),
      ),
  ];
};

const canCheck = ({ broken }: LoadedError): boolean => !broken.has('params') && !broken.has('placeholders');

/** Messages, translations and wordings use all parameters of the error, and no others. */
export const messagesRule: Rule = (spec) => {
  const errors = spec.categories.flatMap((category) => category.errors);
  const byCode = new Map(errors.map((entry) => [entry.spec.code, entry]));
  return [
    ...errors
      .filter(canCheck)
      .flatMap((entry) => messagesOf(entry).flatMap((message) => checkMessage(entry, message, spec))),
    ...spec.locales.flatMap((locale) =>
      entriesOf(locale.spec.messages).flatMap(([code, text]) => {
        const entry = byCode.get(code);
        if (entry === undefined || !canCheck(entry)) return [];
        const node = nodeAt(locale.node, ['messages', code]);
        return checkMessage(entry, { text, node, what: `the message in ${locale.spec.locale}` }, spec);
      }),
    ),
  ];
};

/** A translation belongs to an existing error, and is given once. */
export const translationsRule: Rule = (spec) => {
  const errors = spec.categories.flatMap((category) => category.errors);
  const codes = new Set([...spec.leftOut.codes.map(({ text }) => text), ...errors.map((entry) => entry.spec.code)]);
  const categories = new Set(spec.categories.map((category) => category.spec.name));
  const own = spec.root?.spec.catalog.locale ?? 'en';
  const seen = new Map<string, Place>();
  const diagnostics: Diagnostic[] = [];

  const claim = (locale: string, section: string, key: string, place: Place): void => {
    const id = `${locale} ${section} ${key}`;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, place);
    else {
      diagnostics.push(
        error(
          'locale-duplicate',
          place,
          `${key} already has a text of this kind in ${locale}.`,
          'Remove one of the two.',
          {
            message: 'The first one is at',
            place: first,
          },
        ),
      );
    }
  };
  const refuseOwn = (locale: string, place: Place): void => {
    if (locale !== own) return;
    diagnostics.push(
      error(
        'locale-own',
        place,
        `${locale} is the locale of the catalog. Its texts belong in the errors themselves.`,
        'Remove the translation.',
      ),
    );
  };

  for (const entry of errors) {
    for (const [locale] of entriesOf(entry.spec.messages)) {
      const place = keyPlace(entry, 'messages', locale);
      refuseOwn(locale, place);
      claim(locale, 'messages', entry.spec.code, place);
    }
  }
  for (const locale of spec.locales) {
    const tag = locale.spec.locale;
    refuseOwn(tag, valuePlace(locale, 'locale'));
    for (const section of ['messages', 'texts', 'titles'] as const) {
      for (const [key] of entriesOf<unknown>(locale.spec[section])) {
        const place = keyPlace(locale, section, key);
        const known = section === 'titles' ? categories : codes;
        if (known.has(key)) claim(tag, section, key, place);
        else if (section === 'titles') {
          diagnostics.push(
            error(
              'locale-unknown-category',
              place,
              `There is no category named ${key}.`,
              'Remove the title, or correct the name.',
            ),
          );
        } else
          diagnostics.push(
            error(
              'locale-unknown-code',
              place,
              `There is no error with the code ${key}.`,
              'Remove the translation, or correct the code.',
            ),
          );
      }
    }
  }
  return diagnostics;
};

/** The locales that a spec translates to, in order of appearance. */
export const localesOf = ({ categories, locales }: LoadedSpec): readonly string[] => [
  ...new Set([
    ...locales.map(({ spec }) => spec.locale),
    ...categories.flatMap(({ errors }) =>
      errors.flatMap(({ spec }) => entriesOf(spec.messages).map(([locale]) => locale)),
    ),
  ]),
];

const shownCodes = 8;

/** A locale has a message for every error. Missing messages are a warning. */
export const completeLocalesRule: Rule = (spec) => {
  const errors = spec.categories.flatMap((category) => category.errors);
  return localesOf(spec).flatMap((locale) => {
    const files = spec.locales.filter((file) => file.spec.locale === locale);
    const translated = new Set(files.flatMap((file) => entriesOf(file.spec.messages).map(([code]) => code)));
    const missing = errors.filter(
      (entry) => !translated.has(entry.spec.code) && entry.spec.messages?.[locale] === undefined,
    );
    const [first] = missing;
    if (first === undefined) return [];
    const list = missing
      .slice(0, shownCodes)
      .map((entry) => entry.spec.code)
      .join(', ');
    const [file] = files;
    return [
      warning(
        'locale-incomplete',
        file === undefined ? valuePlace(first, 'message') : valuePlace(file, 'locale'),
        `The locale ${locale} lacks ${missing.length} of ${errors.length} messages: ${list}${missing.length > shownCodes ? ', …' : ''}.`,
        `Add them. Until then, these messages are shown in ${spec.root?.spec.catalog.locale ?? 'en'}.`,
      ),
    ];
  });
};
