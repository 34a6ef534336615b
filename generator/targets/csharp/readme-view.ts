import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { exampleValue } from '../example-body.ts';
import { chooseExamples } from '../readme-examples.ts';
import { csharp } from './language.ts';
import type { Names } from './names.ts';

/** What the README shows: an error to catch, one with parameters to read, one to raise. */
export type ReadmeView = {
  readonly title: Source;
  readonly hasExample: boolean;
  readonly example: Source;
  readonly category: Source;
  readonly hasParameterExample: boolean;
  readonly reader: Source;
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
  return typeof value === 'string' ? csharp.string(value) : csharp.literal(value);
};

/** The view of a README. */
export const readmeView = (catalog: ErrorCatalog, { root, errors }: Names): ReadmeView => {
  const { title, locales } = catalog;
  const { caught, read, made } = chooseExamples(catalog);
  const nameOf = (error: ErrorDefinition | undefined): Source =>
    error === undefined ? none : csharp.member(error.name, errors);
  const [parameter] = read?.params ?? [];
  return {
    title: markdown.text(title),
    hasExample: caught !== undefined,
    example: nameOf(caught),
    category: caught === undefined ? none : csharp.exception(caught.category, root),
    hasParameterExample: read !== undefined,
    reader: read === undefined ? none : csharp.reader(read.name, errors),
    parameterField: parameter === undefined ? none : csharp.identifier(parameter.name, 'pascal'),
    hasRaiseExample: made !== undefined,
    raiseExample: nameOf(made),
    raiseArguments: join((made?.params ?? []).map(argument), source`, `),
    raiseHasArguments: (made?.params ?? []).length > 0,
    hasLocales: locales.length > 0,
    locale: csharp.string(locales[0] ?? ''),
    locales: join(locales.map(markdown.code), source`, `),
  };
};
