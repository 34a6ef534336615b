import type { Diagnostic, Place } from '../../diagnostic.ts';
import type { LoadedSpec } from '../load.ts';
import { error, valuePlace, type Rule } from './finding.ts';

interface Symbol {
  readonly text: string;
  readonly place: Place;
}

/** What two names have in common when some language writes them alike, case and underscores aside. */
const squash = (name: string): string => name.replaceAll('_', '');

/** In the order of the catalog, so that of two that are alike the later is the one in the wrong. */
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
            message: 'It stands first at',
            place: first,
          }),
        ];
  });
};

const checkDistinct = (symbols: readonly Symbol[]): readonly Diagnostic[] => {
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
            `${text} and ${first.text} become one identifier in some language.`,
            'Choose names that differ in more than underscores.',
            { message: `${first.text} stands at`, place: first.place },
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
        `The ${what} ${text} was retired${since} and is never given out again.`,
        `Choose another ${what}.`,
        {
          message: 'It is retired at',
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

/** Codes, and names with aliases, are each one namespace with what is retired. */
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
      'Give each error a code of its own; further texts of one error go under wordings.',
    ),
    ...checkUnique(names, 'name', 'name-duplicate', 'Give each error a name of its own.'),
    ...checkUnique(categories, 'category', 'category-duplicate', 'Merge the two, or rename one.'),
    ...checkUnique(retiredCodes, 'retired code', 'code-duplicate', 'Take one of the two out.'),
    ...checkUnique(retiredNames, 'retired name', 'name-duplicate', 'Take one of the two out.'),
    ...checkDistinct(names),
    ...checkDistinct(categories),
    ...checkRetired(codes, retiredCodes, 'code'),
    ...checkRetired(names, retiredNames, 'name'),
  ];
};

/** Parameters of one error have names of their own. */
export const parametersRule: Rule = (spec) =>
  errorsOf(spec).flatMap((entry) => {
    const params = (entry.spec.params ?? []).map(({ name }, index) => ({
      text: name,
      place: valuePlace(entry, 'params', index, 'name'),
    }));
    return [
      ...checkUnique(params, 'parameter', 'param-duplicate', 'Give each parameter a name of its own.'),
      ...checkDistinct(params),
    ];
  });

/** What replaces an error is there and is not the error itself. */
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
              `${name} is deprecated in favour of itself.`,
              'Name another error, or take replacement out.',
            ),
          ]
        : unknown(deprecated.replacement, place);
    }),
    ...spec.retired.flatMap((entry) =>
      entry.spec.replacement === undefined ? [] : unknown(entry.spec.replacement, valuePlace(entry, 'replacement')),
    ),
  ];
};
