import type { ErrorDefinition, Parameter, ScalarType } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { raised } from '../raised.ts';
import { blankLine, constantOf, deprecationLines, lineEnd } from './codes-view.ts';
import { summaryOf } from './kind-view.ts';
import { rust } from './language.ts';

const argument = ({ name }: Parameter): Source => rust.identifier(name, 'snake');

const argumentTypes: Readonly<Record<ScalarType, Source>> = {
  string: source`impl Into<String>`,
  integer: source`i64`,
  number: source`f64`,
  boolean: source`bool`,
};

const valueOf = (param: Parameter): Source => {
  switch (param.type) {
    case 'string':
      return source`, Text(${argument(param)}.into())`;
    case 'integer':
      return source`, Integer(${argument(param)})`;
    case 'number':
      return source`, Number(${argument(param)})`;
    case 'boolean':
      return source`, Boolean(${argument(param)})`;
  }
};

const document = (error: ErrorDefinition): readonly Source[] => [
  source`/// Makes [\`${constantOf(error.name)}\`]: ${summaryOf(error)}`,
  ...deprecationLines(error),
];

const factoryOf = (error: ErrorDefinition): Source => {
  const { code, name, params } = error;
  const declared = params.map((param) => source`${argument(param)}: ${argumentTypes[param.type]}`);
  const head = source`pub fn ${rust.constructor(name)}`;
  const values = join(params.map(valueOf), none);
  return join(
    [
      ...document(error),
      rust.signature(head, declared, source` -> Self {`, 4),
      source`    raise! { ${rust.string(code)}${values} }`,
      source`}`,
    ],
    lineEnd,
  );
};

/** The constructor of a renamed error under another name, which calls that of the present name. */
const aliasOf = (error: ErrorDefinition, alias: string): Source => {
  const { name, params } = error;
  const now = rust.constructor(name);
  const declared = params.map((param) => source`${argument(param)}: ${argumentTypes[param.type]}`);
  return join(
    [
      source`/// Another name of [\`Self::${now}\`].`,
      source`#[deprecated = "use \`Error::${now}\` instead"]`,
      rust.signature(source`pub fn ${rust.constructor(alias)}`, declared, source` -> Self {`, 4),
      source`    Self::${now}(${commas(params.map(argument))})`,
      source`}`,
    ],
    lineEnd,
  );
};

/** The constructors of a piece of the table; a success has none. */
export const factoriesOf = (errors: readonly ErrorDefinition[]): Source =>
  join(
    raised(errors).flatMap((error) => [factoryOf(error), ...error.aliases.map((alias) => aliasOf(error, alias))]),
    blankLine,
  );
