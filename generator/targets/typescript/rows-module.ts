import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { typescript } from './language.ts';
import type { Member, Value } from './layout.ts';
import { constant, importTypes, importValues, type Statement } from './statement.ts';
import type { Piece } from './pieces.ts';

const member = (key: Source, value: Value | undefined): readonly Member[] =>
  value === undefined ? [] : [{ key, value }];

const stringUnless = (isUsual: boolean, text: string): Source | undefined =>
  isUsual ? undefined : typescript.string(text);

const parameterRow = ({ name, type, sensitive }: Parameter): Value => {
  const key = typescript.key(name, 'camel');
  if (key === name && type === 'string' && !sensitive) return typescript.string(name);
  return {
    members: [
      ...member(source`name`, typescript.string(name)),
      ...member(source`key`, stringUnless(key === name, key)),
      ...member(source`type`, stringUnless(type === 'string', type)),
      ...member(source`sensitive`, sensitive ? source`true` : undefined),
    ],
  };
};

const linkOf = ({ docs }: ErrorCatalog, { code, name }: ErrorDefinition): string | undefined =>
  docs?.replaceAll('{code}', code).replaceAll('{name}', name);

/** The pattern of an error's message: the message as written, if its placeholders are names. */
const patternOf = ({ message: { written, pattern }, params }: ErrorDefinition): string => {
  const numbered = written.replace(/\{\{|\}\}|\{([^{}]*)\}/gu, (part: string, name: string | undefined) => {
    const place = params.findIndex((param) => param.name === name);
    return place === -1 ? part : `{${place}}`;
  });
  return numbered === pattern ? written : pattern;
};

const extrasOf = (catalog: ErrorCatalog, error: ErrorDefinition): readonly Member[] => {
  const { kind, retry, message, wordings, deprecated, docs } = error;
  const replacement = deprecated?.replacement;
  const link = docs === undefined ? source`undefined` : typescript.string(docs);
  return [
    ...member(source`kind`, stringUnless(kind === 'error', kind)),
    ...member(source`retry`, stringUnless(retry === 'never', retry)),
    ...member(source`message`, stringUnless(patternOf(error) === message.written, message.written)),
    ...member(
      source`wordings`,
      wordings.length === 0 ? undefined : wordings.map(({ pattern }) => typescript.string(pattern)),
    ),
    ...member(source`deprecated`, deprecated === undefined ? undefined : source`true`),
    ...member(source`replacement`, replacement === undefined ? undefined : typescript.string(replacement)),
    ...member(source`docs`, docs === linkOf(catalog, error) ? undefined : link),
  ];
};

const rowOf = (catalog: ErrorCatalog, error: ErrorDefinition): Value => {
  const extras = extrasOf(catalog, error);
  return [
    typescript.string(error.code),
    typescript.string(error.name),
    typescript.string(error.category),
    source`${error.status}`,
    typescript.string(patternOf(error)),
    ...(error.params.length === 0 && extras.length === 0 ? [] : [error.params.map(parameterRow)]),
    ...(extras.length === 0 ? [] : [{ members: extras }]),
  ];
};

/** All rows, by file. */
export const tableModule = (pieces: readonly Piece<ErrorDefinition>[]): readonly Statement[] => {
  const names = pieces.map(({ index }) => source`rows${index + 1}`);
  return [
    importTypes([source`Row`], source`./row.js`),
    ...pieces.map(({ suffix }, index) => importValues([source`table as rows${index + 1}`], source`./rows${suffix}.js`)),
    constant({
      name: source`pieces`,
      type: source`readonly (readonly Row[])[]`,
      value: names,
      documentation: typescript.documentation(['The error table.']),
    }),
  ];
};

/** A file of rows: the definition of each error is here once, for its factory and for the table. */
export const rowsModule = (catalog: ErrorCatalog, { entries }: Piece<ErrorDefinition>): readonly Statement[] => {
  const names = entries.map(({ name }) => typescript.identifier(name, 'camel'));
  const rows = entries.map((error) =>
    constant({ name: typescript.identifier(error.name, 'camel'), type: source`Row`, value: rowOf(catalog, error) }),
  );
  return [
    importTypes([source`Row`], source`./row.js`),
    ...rows,
    constant({
      name: source`table`,
      type: source`readonly Row[]`,
      value: names,
      documentation: typescript.documentation(['The rows of this file, in order.']),
    }),
  ];
};
