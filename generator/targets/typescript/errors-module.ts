import type { ErrorDefinition } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { documentError } from '../documentation.ts';
import { raised } from '../raised.ts';
import { typescript } from './language.ts';
import { constant, importAll, importTypes, importValues, typeAlias, type Statement } from './statement.ts';
import type { Piece } from './pieces.ts';
import { aliasColumn, paramsShape } from './params-shape.ts';

/** The `@deprecated` tag; it comes from nowhere but the spec's own field. */
export const deprecatedTag = ({ deprecated }: ErrorDefinition): readonly Source[] => {
  if (deprecated === undefined) return [];
  const words = [
    deprecated.since === undefined ? [] : [`Since ${deprecated.since}.`],
    deprecated.replacement === undefined ? [] : [`Use ${typescript.identifier(deprecated.replacement, 'camel')}.`],
    deprecated.note ?? [],
  ].flat();
  return words.length === 0 ? [source`@deprecated`] : [source`@deprecated ${typescript.text(words.join(' '))}`];
};

const linkTags = ({ docs, links }: ErrorDefinition): readonly Source[] =>
  [docs ?? [], links].flat().map((link) => source`@see ${typescript.text(link)}`);

const parameterWords = ({ params }: ErrorDefinition): readonly string[] =>
  params.flatMap(({ name, description }) => (description === undefined ? [] : [`${name}: ${description}`]));

/** The type of the parameters of an error, which keeps its name whatever the parameters of other errors are. */
export const paramsType = ({ name }: ErrorDefinition): Source => source`${typescript.ending(name, 'pascal')}Params`;

const paramsAlias = (error: ErrorDefinition): readonly Statement[] => {
  if (error.params.length === 0) return [];
  const type = paramsType(error);
  const factoryName = typescript.identifier(error.name, 'camel');
  return [
    typeAlias(
      type,
      paramsShape(error.params, aliasColumn(type)),
      typescript.documentation([`The parameters of \`${factoryName}\`.`]),
    ),
  ];
};

const factory = (error: ErrorDefinition): Statement => {
  const name = typescript.identifier(error.name, 'camel');
  const types = [
    typescript.string(error.code),
    typescript.string(error.name),
    typescript.string(error.category),
    error.params.length === 0 ? source`undefined` : paramsType(error),
  ];
  return constant({
    name,
    type: { name: source`ErrorFactory`, arguments: types },
    value: { callee: source`define`, argument: source`rows.${name}` },
    documentation: typescript.documentation(
      [...documentError(error), ...parameterWords(error)],
      [...deprecatedTag(error), ...linkTags(error)],
    ),
  });
};

/** The factory under a former name of its error. */
const aliasesOf = ({ name, aliases }: ErrorDefinition): readonly Statement[] => {
  const now = typescript.identifier(name, 'camel');
  return aliases.map((alias) =>
    constant({
      name: typescript.identifier(alias, 'camel'),
      type: source`typeof ${now}`,
      value: now,
      documentation: typescript.documentation([], [source`@deprecated Use \`${now}\`.`]),
    }),
  );
};

/** A file of factories: one for each error that can be raised. */
export const errorsModule = ({ entries, suffix }: Piece<ErrorDefinition>): readonly Statement[] => {
  const errors = raised(entries);
  if (errors.length === 0) return [];
  return [
    importValues([source`define`], source`./define.js`),
    importAll(source`rows`, source`./rows${suffix}.js`),
    importTypes([source`ErrorFactory`], source`./types.js`),
    ...errors.flatMap((error) => [...paramsAlias(error), factory(error), ...aliasesOf(error)]),
  ];
};
