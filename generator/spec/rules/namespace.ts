import type { Diagnostic, Place } from '../../diagnostic.ts';
import { toSnakeCase } from '../../ir/snake-case.ts';
import { longestTypedName, longestTypeName } from '../../ir/type-name.ts';
import type { LoadedError, LoadedSpec } from '../load.ts';
import { error, valuePlace, type Rule } from './finding.ts';

interface Symbol {
  readonly text: string;
  readonly place: Place;
}

/** The form of a name that is equal for two names that some language writes alike. */
const squash = (name: string): string => name.replaceAll('_', '').toLowerCase();

/** In the order of the catalog, so that the later of two equal names is reported. */
const inOrder = (symbols: readonly Symbol[], { order }: LoadedSpec): readonly Symbol[] => {
  const files = new Map(order.map((file, index) => [file, index]));
  const rank = ({ place }: Symbol): number => files.get(place.file) ?? 0;
  return symbols.toSorted((a, b) => rank(a) - rank(b) || a.place.start - b.place.start);
};

const errorsOf = ({ categories }: LoadedSpec) => categories.flatMap(({ errors }) => errors);

const checkUnique = (symbols: readonly Symbol[], what: string, rule: string, help: string): readonly Diagnostic[] => {
  const seen = new Map<string, Place>();
  return symbols.flatMap(({ text, place }) => {
    const first = seen.get(text);
    if (first === undefined) seen.set(text, place);
    return first === undefined
      ? []
      : [
          error(rule, place, `The ${what} ${text} is given twice.`, help, {
            message: 'The first one is at',
            place: first,
          }),
        ];
  });
};

const checkDistinct = (
  symbols: readonly Symbol[],
  help = 'Choose names that differ in more than underscores.',
): readonly Diagnostic[] => {
  const seen = new Map<string, Symbol>();
  return symbols.flatMap(({ text, place }) => {
    const key = squash(text);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, { text, place });
    return first === undefined || first.text === text
      ? []
      : [
          error(
            'name-collision',
            place,
            `${text} and ${first.text} become the same identifier in some languages.`,
            help,
            { message: `${first.text} is at`, place: first.place },
          ),
        ];
  });
};

const checkRetired = (
  live: readonly Symbol[],
  retired: readonly (Symbol & { readonly since: string | undefined })[],
  what: string,
): readonly Diagnostic[] => {
  const tombstones = new Map(retired.map((symbol) => [symbol.text, symbol]));
  return live.flatMap(({ text, place }) => {
    const tombstone = tombstones.get(text);
    if (tombstone === undefined) return [];
    const since = tombstone.since === undefined ? '' : ` in ${tombstone.since}`;
    return [
      error(
        `${what}-retired`,
        place,
        `The ${what} ${text} was retired${since} and must not be used again.`,
        `Choose another ${what}.`,
        {
          message: 'It was retired at',
          place: tombstone.place,
        },
      ),
    ];
  });
};

const retiredSymbols = (spec: LoadedSpec, key: 'code' | 'name') =>
  spec.retired.flatMap((entry) => {
    const text = entry.spec[key];
    return text === undefined ? [] : [{ text, place: valuePlace(entry, key), since: entry.spec.since }];
  });

/** Codes are one namespace, and names and aliases are another; each includes the retired ones. */
export const namespaceRule: Rule = (spec) => {
  const errors = errorsOf(spec);
  const codes = inOrder(
    [...errors.map((entry) => ({ text: entry.spec.code, place: valuePlace(entry, 'code') })), ...spec.leftOut.codes],
    spec,
  );
  const names = inOrder(
    [
      ...errors.flatMap((entry) => [
        { text: entry.spec.name, place: valuePlace(entry, 'name') },
        ...(entry.spec.aliases ?? []).map((text, index) => ({ text, place: valuePlace(entry, 'aliases', index) })),
      ]),
      ...spec.leftOut.names,
    ],
    spec,
  );
  const categories = spec.categories.map((entry) => ({ text: entry.spec.name, place: valuePlace(entry, 'name') }));
  const retiredCodes = retiredSymbols(spec, 'code');
  const retiredNames = retiredSymbols(spec, 'name');
  return [
    ...checkUnique(
      codes,
      'code',
      'code-duplicate',
      'Give each error a different code. If one error has several texts, list them under wordings.',
    ),
    ...checkUnique(names, 'name', 'name-duplicate', 'Give each error a different name.'),
    ...checkUnique(categories, 'category', 'category-duplicate', 'Merge the two, or rename one.'),
    ...checkUnique(retiredCodes, 'retired code', 'code-duplicate', 'Remove one of the two.'),
    ...checkUnique(retiredNames, 'retired name', 'name-duplicate', 'Remove one of the two.'),
    ...checkDistinct(names),
    ...checkDistinct(categories),
    ...checkRetired(codes, retiredCodes, 'code'),
    ...checkRetired(names, retiredNames, 'name'),
  ];
};

/** The type of an error's parameters is called after the error. An alias has a type only where its name is short enough. */
export const typeNamesRule: Rule = (spec) =>
  errorsOf(spec)
    .filter(({ spec: { name, params = [] } }) => params.length > 0 && name.length > longestTypedName)
    .map((entry) =>
      error(
        'name-too-long',
        valuePlace(entry, 'name'),
        `${entry.spec.name} has ${entry.spec.name.length} characters, so that the type of its parameters would have more than ${longestTypeName} in some languages.`,
        `Choose a name of at most ${longestTypedName} characters.`,
      ),
    );

const paramsOf = (entry: LoadedError): readonly Symbol[] =>
  (entry.spec.params ?? []).map(({ name }, index) => ({
    text: name,
    place: valuePlace(entry, 'params', index, 'name'),
  }));

/** A parameter of several errors is written alike in all of them, because they share a type. */
const checkSpelling = (symbols: readonly Symbol[]): readonly Diagnostic[] => {
  const seen = new Map<string, Symbol>();
  return symbols.flatMap(({ text, place }) => {
    const words = toSnakeCase(text);
    const first = seen.get(words);
    if (first === undefined) seen.set(words, { text, place });
    return first === undefined || first.text === text
      ? []
      : [
          error(
            'name-collision',
            place,
            `The parameter ${text} is written ${first.text} in another error.`,
            'Write it in the same way everywhere.',
            { message: `${first.text} is at`, place: first.place },
          ),
        ];
  });
};

/** The parameters of an error have different names, and a name is written in one way. */
export const parametersRule: Rule = (spec) => {
  const lists = errorsOf(spec).map(paramsOf);
  const within = lists.flatMap((params) => [
    ...checkUnique(params, 'parameter', 'param-duplicate', 'Give each parameter a different name.'),
    ...checkDistinct(params, 'Choose names that differ in more than underscores and capital letters.'),
  ]);
  return within.length > 0 ? within : checkSpelling(lists.flat());
};

/** The replacement of an error exists and is not the error itself. */
export const replacementRule: Rule = (spec) => {
  const names = new Set([
    ...spec.leftOut.names.map(({ text }) => text),
    ...errorsOf(spec).flatMap(({ spec: { name, aliases = [] } }) => [name, ...aliases]),
  ]);
  const unknown = (name: string, place: Place): readonly Diagnostic[] =>
    names.has(name)
      ? []
      : [error('replacement-unknown', place, `There is no error named ${name}.`, 'Name an error of this table.')];
  return [
    ...errorsOf(spec).flatMap((entry) => {
      const { name, aliases = [], deprecated } = entry.spec;
      if (deprecated?.replacement === undefined) return [];
      const place = valuePlace(entry, 'deprecated', 'replacement');
      return [name, ...aliases].includes(deprecated.replacement)
        ? [
            error(
              'deprecated-self',
              place,
              `${name} is deprecated and names itself as its replacement.`,
              'Name another error, or remove replacement.',
            ),
          ]
        : unknown(deprecated.replacement, place);
    }),
    ...spec.retired.flatMap((entry) =>
      entry.spec.replacement === undefined ? [] : unknown(entry.spec.replacement, valuePlace(entry, 'replacement')),
    ),
  ];
};
