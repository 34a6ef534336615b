import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { exampleValue } from '../example-body.ts';
import { chooseExamples } from '../readme-examples.ts';
import { rust } from './language.ts';

/** What the README shows: an error to catch, one with parameters to read, one to raise. */
export type ReadmeView = {
  readonly title: Source;
  readonly hasExample: boolean;
  /** `Kind::RequestsTooFrequent`, with `{ .. }` where it has fields. */
  readonly example: Source;
  readonly hasParameterExample: boolean;
  /** `Kind::ParameterEmpty { parameter, .. }`. */
  readonly parameterExample: Source;
  readonly parameterField: Source;
  readonly hasRaiseExample: boolean;
  readonly raiseExample: Source;
  readonly hasLocales: boolean;
  readonly locale: Source;
  readonly locales: Source;
};

const none = source``;

const argument = (param: Parameter): Source => {
  const value = exampleValue(param);
  return typeof value === 'string' ? rust.string(value) : rust.literal(value, param.type);
};

const pattern = ({ name, params }: ErrorDefinition): Source =>
  params.length === 0 ? source`Kind::${rust.variant(name)}` : source`Kind::${rust.variant(name)} { .. }`;

/** The view of a README. */
export const readmeView = (catalog: ErrorCatalog): ReadmeView => {
  const { title, locales } = catalog;
  const { caught, read, made } = chooseExamples(catalog);
  const [parameter] = read?.params ?? [];
  const field = parameter === undefined ? none : rust.identifier(parameter.name, 'snake');
  return {
    title: markdown.text(title),
    hasExample: caught !== undefined && caught !== read,
    example: caught === undefined ? none : pattern(caught),
    hasParameterExample: read !== undefined,
    parameterExample: read === undefined ? none : source`Kind::${rust.variant(read.name)} { ${field}, .. }`,
    parameterField: field,
    hasRaiseExample: made !== undefined,
    raiseExample:
      made === undefined
        ? none
        : source`Error::${rust.constructor(made.name)}(${join(made.params.map(argument), source`, `)})`,
    hasLocales: locales.length > 0,
    locale: rust.string(locales[0] ?? ''),
    locales: join(locales.map(markdown.code), source`, `),
  };
};
