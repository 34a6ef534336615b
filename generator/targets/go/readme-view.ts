import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { exampleValue } from '../example-body.ts';
import { chooseExamples } from '../readme-examples.ts';
import { go } from './language.ts';

/** What the README shows: an error to catch, one with parameters to read, one to raise. */
export type ReadmeView = {
  readonly title: Source;
  readonly hasExample: boolean;
  readonly example: Source;
  readonly hasParameterExample: boolean;
  readonly parameterExample: Source;
  readonly parameterField: Source;
  readonly hasRaiseExample: boolean;
  readonly raiseExample: Source;
  readonly raiseArguments: Source;
  readonly raiseHasArguments: boolean;
  readonly hasLocales: boolean;
  readonly locale: Source;
  readonly locales: Source;
};

const none = source``;

const argument = (param: Parameter): Source => {
  const value = exampleValue(param);
  return typeof value === 'string' ? go.string(value) : go.literal(value);
};

const identifierOf = (error: ErrorDefinition | undefined): Source =>
  error === undefined ? none : go.identifier(error.name, 'pascal');

/** The view of a README. */
export const readmeView = (catalog: ErrorCatalog): ReadmeView => {
  const { title, locales } = catalog;
  const { caught, read, made } = chooseExamples(catalog);
  const [parameter] = read?.params ?? [];
  return {
    title: markdown.text(title),
    hasExample: caught !== undefined,
    example: identifierOf(caught),
    hasParameterExample: read !== undefined,
    parameterExample: identifierOf(read),
    parameterField: parameter === undefined ? none : go.identifier(parameter.name, 'pascal'),
    hasRaiseExample: made !== undefined,
    raiseExample: identifierOf(made),
    raiseArguments: join((made?.params ?? []).map(argument), source`, `),
    raiseHasArguments: (made?.params ?? []).length > 0,
    hasLocales: locales.length > 0,
    locale: go.string(locales[0] ?? ''),
    locales: join(locales.map(markdown.code), source`, `),
  };
};
