import type { ErrorDefinition } from '../../ir/catalog.ts';
import { join, source, word, type Source } from '../../language/language.ts';
import { typescript } from './language.ts';
import type { Member, Value } from './layout.ts';
import { constant, importTypes, type Statement } from './statement.ts';
import { shareOut } from './pieces.ts';

/** The name of a locale's value: `zhHans`. */
export const localeName = (tag: string): Source =>
  typescript.identifier(tag.toLowerCase().replaceAll('-', '_'), 'camel');

const spread = (names: readonly Source[]): Source =>
  source`{ ${join(
    names.map((name) => source`...${name}`),
    source`, `,
  )} }`;

/** A code as a key: the formatter takes away quotes that need not be, those around numbers in JavaScript alone. */
const keysOf = (code: string): Pick<Member, 'key' | 'scriptKey'> => {
  if (/^[A-Za-z][A-Za-z0-9]*$/.test(code)) return { key: word(code) };
  const key = typescript.string(code);
  const isNumber = /^[0-9]+(\.[0-9]+)?$/.test(code) && String(Number(code)) === code;
  return isNumber ? { key, scriptKey: word(code) } : { key };
};

/** The file of a locale: the messages of every error that has one, by code. */
export const localeModule = (tag: string, errors: readonly ErrorDefinition[]): readonly Statement[] => {
  const messages = errors.flatMap(({ code, translations }) => {
    const message = translations.find(({ locale }) => locale === tag)?.message;
    return message === undefined ? [] : [{ ...keysOf(code), value: typescript.string(message.pattern) }];
  });
  const pieces = shareOut(messages);
  const objectOf = (members: readonly Member[]): Value => ({ members, isExpanded: true });
  const partName = (index: number): Source => source`messages${index + 1}`;
  const parts = pieces.map(({ entries, index }) =>
    constant({ name: partName(index), type: source`Locale['messages']`, value: objectOf(entries), isLocal: true }),
  );
  const [all] = pieces.length === 1 ? pieces : [];
  const value: Value = all === undefined ? spread(parts.map((_, index) => partName(index))) : objectOf(all.entries);
  return [
    importTypes([source`Locale`], source`../types.js`),
    ...(all === undefined ? parts : []),
    constant({
      name: localeName(tag),
      type: source`Locale`,
      value: {
        members: [
          { key: source`tag`, value: typescript.string(tag) },
          { key: source`messages`, value },
        ],
      },
      documentation: typescript.documentation([`The messages in ${tag}.`]),
    }),
  ];
};
