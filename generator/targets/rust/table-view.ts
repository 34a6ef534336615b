import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { isSeen } from '../raised.ts';
import { rust } from './language.ts';

const parameterRow = ({ name, type, sensitive }: Parameter): Source =>
  source`Parameter { name: ${rust.string(name)}, scalar: ${rust.types[type]}, sensitive: ${rust.literal(sensitive, 'boolean')} }`;

const kindMember = ({ name, params }: ErrorDefinition): Source => {
  const variant = rust.variant(name);
  if (params.length === 0) return source`kind: Kind::${variant}`;
  const fields = params.map((param) => source`${rust.identifier(param.name, 'snake')}: None`);
  return source`kind: Kind::${variant} { ${commas(fields)} }`;
};

/** What only some rows have. */
const optionalMembers = (error: ErrorDefinition): readonly Source[] => {
  const { kind, retry, message, params, wordings, deprecated, docs } = error;
  const members: Source[] = [];
  if (kind !== 'error') members.push(source`outcome: ${rust.kinds[kind]}`);
  if (retry !== 'never') members.push(source`retry: ${rust.retries[retry]}`);
  if (message.written !== message.pattern) members.push(source`written: Some(${rust.string(message.written)})`);
  if (params.length > 0) members.push(source`params: &[${commas(params.map(parameterRow))}]`);
  if (wordings.length > 0) {
    members.push(source`wordings: &[${commas(wordings.map(({ pattern }) => rust.string(pattern)))}]`);
  }
  if (deprecated !== undefined) members.push(source`deprecated: true`);
  if (deprecated?.replacement !== undefined) {
    members.push(source`replacement: Some(${rust.string(deprecated.replacement)})`);
  }
  if (docs !== undefined) members.push(source`docs: Some(${rust.string(docs)})`);
  return members;
};

const row = (catalog: ErrorCatalog, error: ErrorDefinition): Source => {
  const members = [
    source`code: Code(${rust.string(error.code)})`,
    source`name: ${rust.string(error.name)}`,
    source`category: Category::${rust.identifier(error.category, 'pascal')}`,
    source`status: ${error.status}`,
    source`pattern: ${rust.string(error.message.pattern)}`,
    ...optionalMembers(error),
    ...(isSeen(catalog, error) ? [kindMember(error)] : []),
  ];
  return source`Definition { ${commas(members)}, ..ROW };`;
};

const lineEnd = source`\n    `;

/** The rows of a piece of the table, each on a line. */
export const rowsOf = (catalog: ErrorCatalog, errors: readonly ErrorDefinition[]): Source =>
  join(
    errors.map((error) => row(catalog, error)),
    lineEnd,
  );

const used = (names: readonly (readonly [Source, boolean])[]): readonly Source[] =>
  names.filter(([, isUsed]) => isUsed).map(([name]) => name);

/** What the rows of a piece name, as rustfmt sorts and breaks it. */
export const usesOf = (catalog: ErrorCatalog, errors: readonly ErrorDefinition[]): Source => {
  const hasParams = errors.some((error) => error.params.length > 0);
  const definitions = used([
    [source`Definition`, true],
    [source`Outcome`, errors.some(({ kind }) => kind !== 'error')],
    [source`Parameter`, hasParams],
    [source`Retry`, errors.some(({ retry }) => retry !== 'never')],
    [source`Scalar`, hasParams],
  ]);
  const others = used([
    [source`Category`, true],
    [source`Code`, true],
    [source`Kind`, errors.some((error) => isSeen(catalog, error))],
  ]);
  const [first = none] = definitions;
  return join(
    [
      source`use crate::definition::${definitions.length === 1 ? first : source`{${commas(definitions)}}`};`,
      source`use crate::table::ROW;`,
      source`use crate::{${commas(others)}};`,
    ],
    source`\n`,
  );
};
