import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, word, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { exampleValue } from '../example-body.ts';
import { chooseExamples } from '../readme-examples.ts';
import type { TargetOptions } from '../target.ts';
import { php } from './language.ts';
import { exceptionOf, packageNameOf, type Names } from './names.ts';

/** What the README shows: an error to catch, one with parameters to read, one to raise. */
export type ReadmeView = {
  readonly title: Source;
  readonly package: Source;
  readonly hasExample: boolean;
  readonly example: Source;
  readonly category: Source;
  readonly hasParameterExample: boolean;
  readonly parameterExample: Source;
  readonly parameterProperty: Source;
  readonly hasRaiseExample: boolean;
  readonly raiseExample: Source;
  readonly raiseConstant: Source;
  readonly raiseArguments: Source;
  readonly raiseHasArguments: boolean;
  readonly hasLocales: boolean;
  readonly locale: Source;
  readonly locales: Source;
};

const none = source``;

const argument = (param: Parameter): Source => {
  const value = exampleValue(param);
  const literal = typeof value === 'string' ? php.string(value) : php.literal(value);
  return source`${php.identifier(param.name, 'camel')}: ${literal}`;
};

const constantOf = (error: ErrorDefinition | undefined): Source =>
  error === undefined ? none : php.identifier(error.name, 'constant');

const methodOf = (error: ErrorDefinition | undefined): Source =>
  error === undefined ? none : php.method(error.name, 'camel');

/** The view of a README. */
export const readmeView = (catalog: ErrorCatalog, names: Names, options: TargetOptions): ReadmeView => {
  const { title, locales } = catalog;
  const { caught, read, made } = chooseExamples(catalog);
  const [parameter] = read?.params ?? [];
  return {
    title: markdown.text(title),
    package: word(packageNameOf(catalog, options)),
    hasExample: caught !== undefined,
    example: constantOf(caught),
    category: caught === undefined ? none : exceptionOf(names, { name: caught.category }),
    hasParameterExample: read !== undefined,
    parameterExample: methodOf(read),
    parameterProperty: parameter === undefined ? none : php.identifier(parameter.name, 'camel'),
    hasRaiseExample: made !== undefined,
    raiseExample: methodOf(made),
    raiseConstant: constantOf(made),
    raiseArguments: join((made?.params ?? []).map(argument), source`, `),
    raiseHasArguments: (made?.params ?? []).length > 0,
    hasLocales: locales.length > 0,
    locale: php.word(locales[0] ?? catalog.locale),
    locales: join(locales.map(markdown.code), source`, `),
  };
};
