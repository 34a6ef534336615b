import type { ErrorDefinition, Parameter, ScalarType } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';
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

const declaredOf = ({ params }: ErrorDefinition): readonly Source[] =>
  params.map((param) => source`${argument(param)}: ${argumentTypes[param.type]}`);

const bodyOf = ({ code, params }: ErrorDefinition): Source =>
  source`    raise! { ${rust.string(code)}${join(params.map(valueOf), none)} }`;

const constructorOf = (name: string, error: ErrorDefinition, documentation: readonly Source[]): Source =>
  join(
    [
      ...documentation,
      rust.signature(source`pub fn ${rust.constructor(name)}`, declaredOf(error), source` -> Self {`, 4),
      bodyOf(error),
      source`}`,
    ],
    lineEnd,
  );

const factoryOf = (error: ErrorDefinition): Source => constructorOf(error.name, error, document(error));

/** The constructor of a renamed error under another name. It does not call that of the present name, which may be deprecated too. */
const aliasOf = (error: ErrorDefinition, alias: string): Source => {
  const now = rust.constructor(error.name);
  return constructorOf(alias, error, [
    source`/// Another name of [\`Self::${now}\`].`,
    source`#[deprecated = "use \`Error::${now}\` instead"]`,
  ]);
};

/** The constructors of a piece of the table; a success has none. */
export const factoriesOf = (errors: readonly ErrorDefinition[]): Source =>
  join(
    raised(errors).flatMap((error) => [factoryOf(error), ...error.aliases.map((alias) => aliasOf(error, alias))]),
    blankLine,
  );
