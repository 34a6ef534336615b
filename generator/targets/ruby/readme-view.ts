import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { exampleValue } from '../example-body.ts';
import { chooseExamples } from '../readme-examples.ts';
import { ruby } from './language.ts';

/** What the README shows: an error to catch, one with parameters to read, one to raise. */
export type ReadmeView = {
  readonly title: Source;
  readonly hasExample: boolean;
  readonly example: Source;
  readonly exampleClass: Source;
  readonly hasParameterExample: boolean;
  readonly parameterExample: Source;
  readonly parameter: Source;
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
  return source`${ruby.parameter(param)}: ${typeof value === 'string' ? ruby.string(value) : ruby.literal(value)}`;
};

const constantOf = (error: ErrorDefinition | undefined): Source =>
  error === undefined ? none : ruby.identifier(error.name, 'constant');

/** The view of a README. */
export const readmeView = (catalog: ErrorCatalog): ReadmeView => {
  const { title, locales } = catalog;
  const { caught, read, made } = chooseExamples(catalog);
  const [parameter] = read?.params ?? [];
  return {
    title: markdown.text(title),
    hasExample: caught !== undefined,
    example: constantOf(caught),
    exampleClass: caught === undefined ? none : ruby.errorClass(caught.category),
    hasParameterExample: read !== undefined,
    parameterExample: constantOf(read),
    parameter: parameter === undefined ? none : ruby.parameter(parameter),
    hasRaiseExample: made !== undefined,
    raiseExample: constantOf(made),
    raiseArguments: join((made?.params ?? []).map(argument), source`, `),
    raiseHasArguments: (made?.params ?? []).length > 0,
    hasLocales: locales.length > 0,
    locale: ruby.string(locales[0] ?? ''),
    locales: join(locales.map(markdown.code), source`, `),
  };
};
