import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { exampleValue } from '../example-body.ts';
import { chooseExamples } from '../readme-examples.ts';
import { constantOf } from './codes-view.ts';
import { java } from './language.ts';
import type { TypeNames } from './names.ts';

/** What the README shows: an error to catch, one with parameters to read, one to raise. */
export type ReadmeView = {
  readonly title: Source;
  readonly hasExample: boolean;
  readonly example: Source;
  readonly exampleCategory: Source;
  readonly hasParameterExample: boolean;
  readonly parameterExample: Source;
  readonly parameterAccessor: Source;
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
  return typeof value === 'string' ? java.string(value) : java.literal(value);
};

const constantOr = (error: ErrorDefinition | undefined): Source =>
  error === undefined ? none : constantOf(error.name);

/** The view of a README. */
export const readmeView = (catalog: ErrorCatalog, types: TypeNames): ReadmeView => {
  const { title, locales } = catalog;
  const { caught, read, made } = chooseExamples(catalog);
  const [parameter] = read?.params ?? [];
  const [locale] = locales;
  return {
    title: markdown.text(title),
    hasExample: caught !== undefined,
    example: constantOr(caught),
    exampleCategory: caught === undefined ? none : types.categoryType(caught.category),
    hasParameterExample: read !== undefined,
    parameterExample: constantOr(read),
    parameterAccessor: parameter === undefined ? none : java.identifier(parameter.name, 'camel'),
    hasRaiseExample: made !== undefined,
    raiseExample: made === undefined ? none : java.identifier(made.name, 'camel'),
    raiseArguments: join((made?.params ?? []).map(argument), source`, `),
    raiseHasArguments: (made?.params ?? []).length > 0,
    hasLocales: locale !== undefined,
    locale: java.string(locale ?? ''),
    locales: join(locales.map(markdown.code), source`, `),
  };
};
