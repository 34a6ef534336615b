import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { exampleValue } from '../example-body.ts';
import { chooseExamples } from '../readme-examples.ts';
import { kotlin } from './language.ts';
import { parameterName } from './params-view.ts';

/** What the README shows: a category and an error to catch, one with parameters to read, one to raise. */
export type ReadmeView = {
  readonly title: Source;
  readonly category: Source;
  readonly hasExample: boolean;
  readonly example: Source;
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
  const literal = typeof value === 'string' ? kotlin.string(value) : kotlin.literal(param.type, value);
  return source`${parameterName(param)} = ${literal}`;
};

const constantOf = (error: ErrorDefinition | undefined): Source =>
  error === undefined ? none : kotlin.identifier(error.name, 'constant');

/** The view of a README; the exception is the one of the whole catalog. */
export const readmeView = (catalog: ErrorCatalog, exception: Source): ReadmeView => {
  const { title, locales } = catalog;
  const { caught, read, made } = chooseExamples(catalog);
  const [parameter] = read?.params ?? [];
  return {
    title: markdown.text(title),
    category: caught === undefined ? none : kotlin.categoryException(caught.category, exception),
    hasExample: caught !== undefined,
    example: constantOf(caught),
    hasParameterExample: read !== undefined,
    parameterExample: constantOf(read),
    parameter: parameter === undefined ? none : parameterName(parameter),
    hasRaiseExample: made !== undefined,
    raiseExample: made === undefined ? none : kotlin.identifier(made.name, 'camel'),
    raiseArguments: join((made?.params ?? []).map(argument), source`, `),
    raiseHasArguments: (made?.params ?? []).length > 0,
    hasLocales: locales.length > 0,
    locale: kotlin.string(locales[0] ?? ''),
    locales: join(locales.map(markdown.code), source`, `),
  };
};
