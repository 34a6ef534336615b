import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { exampleValue } from '../example-body.ts';
import { chooseExamples } from '../readme-examples.ts';
import { swift } from './language.ts';

/** What the README shows: an error to catch, one with parameters to read, one to raise. */
export type ReadmeView = {
  readonly title: Source;
  readonly version: Source;
  readonly hasExample: boolean;
  readonly example: Source;
  readonly category: Source;
  readonly hasParameterExample: boolean;
  readonly parameterExample: Source;
  readonly parameterField: Source;
  readonly hasRaiseExample: boolean;
  readonly raised: Source;
  readonly hasLocales: boolean;
  readonly locale: Source;
  readonly locales: Source;
};

const none = source``;

const argument = (param: Parameter): Source => {
  const value = exampleValue(param);
  const written = typeof value === 'string' ? swift.shortString(value) : swift.literal(value);
  return source`${swift.identifier(param.name, 'camel')}: ${written}`;
};

const identifierOf = (error: ErrorDefinition | undefined): Source =>
  error === undefined ? none : swift.identifier(error.name, 'camel');

/** `parameterEmpty(parameter: "chainIndex")`, `systemError`. */
const raisedOf = (error: ErrorDefinition | undefined): Source => {
  if (error === undefined || error.params.length === 0) return identifierOf(error);
  return source`${identifierOf(error)}(${join(error.params.map(argument), source`, `)})`;
};

/** The view of a README. */
export const readmeView = (catalog: ErrorCatalog): ReadmeView => {
  const { title, locales, version } = catalog;
  const { caught, read, made } = chooseExamples(catalog);
  const [parameter] = read?.params ?? [];
  return {
    title: markdown.text(title),
    version: swift.shortString(version),
    hasExample: caught !== undefined,
    example: identifierOf(caught),
    category: caught === undefined ? none : swift.identifier(caught.category, 'camel'),
    hasParameterExample: read !== undefined,
    parameterExample: identifierOf(read),
    parameterField: parameter === undefined ? none : swift.identifier(parameter.name, 'camel'),
    hasRaiseExample: made !== undefined,
    raised: raisedOf(made),
    hasLocales: locales.length > 0,
    locale: swift.shortString(locales[0] ?? ''),
    locales: join(locales.map(markdown.code), source`, `),
  };
};
