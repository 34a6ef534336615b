import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { exampleValue } from '../example-body.ts';
import { chooseExamples } from '../readme-examples.ts';
import { cpp } from './language.ts';

/** What the README shows: an error to catch, one with parameters to read, one to raise. */
export type ReadmeView = {
  readonly title: Source;
  readonly hasExample: boolean;
  readonly example: Source;
  readonly exampleClass: Source;
  readonly hasParameterExample: boolean;
  readonly parameterExample: Source;
  readonly parameterField: Source;
  readonly hasRaiseExample: boolean;
  readonly raiseExample: Source;
  readonly raiseArguments: Source;
  /** The same with a comma behind it, where there are some. */
  readonly raiseArgumentsBefore: Source;
  readonly hasLocales: boolean;
  readonly locale: Source;
  readonly locales: Source;
};

const none = source``;
const comma = source`, `;

const argument = (param: Parameter): Source => {
  const value = exampleValue(param);
  return typeof value === 'string' ? cpp.string(value) : cpp.literal(value);
};

const identifierOf = (error: ErrorDefinition | undefined): Source =>
  error === undefined ? none : cpp.identifier(error.name, 'snake');

/** The view of a README. */
export const readmeView = (catalog: ErrorCatalog): ReadmeView => {
  const { title, locales } = catalog;
  const { caught, read, made } = chooseExamples(catalog);
  const [parameter] = read?.params ?? [];
  const values = (made?.params ?? []).map(argument);
  return {
    title: markdown.text(title),
    hasExample: caught !== undefined,
    example: identifierOf(caught),
    exampleClass: caught === undefined ? none : cpp.categoryClass(caught.category),
    hasParameterExample: read !== undefined,
    parameterExample: identifierOf(read),
    parameterField: parameter === undefined ? none : cpp.identifier(parameter.name, 'snake'),
    hasRaiseExample: made !== undefined,
    raiseExample: identifierOf(made),
    raiseArguments: join(values, comma),
    raiseArgumentsBefore: join([...values, none], comma),
    hasLocales: locales.length > 0,
    locale: cpp.string(locales[0] ?? ''),
    locales: join(locales.map(markdown.code), comma),
  };
};
