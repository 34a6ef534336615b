import type { ErrorCatalog, ErrorDefinition, Operation, Parameter } from '../ir/catalog.ts';
import type { Source } from '../language/language.ts';
import { commas, none } from '../language/lists.ts';
import { markdown } from '../language/markdown.ts';
import { exampleValue } from './example-body.ts';
import type { PackageLanguage } from './package-language.ts';
import { chooseExamples, chooseOperation } from './readme-examples.ts';

/** What a README shows: an error to catch, one with parameters to read, one to raise. */
export type ReadmeView = {
  readonly title: Source;
  readonly hasExample: boolean;
  readonly example: Source;
  readonly exampleCategory: Source;
  /** Whether that error is another than the one with parameters. */
  readonly hasOtherExample: boolean;
  readonly hasParamsExample: boolean;
  readonly paramsExample: Source;
  /** The first of its parameters. */
  readonly param: Source;
  readonly hasRaiseExample: boolean;
  readonly raiseExample: Source;
  /** The text of its code, and the constant of that. */
  readonly raiseCode: Source;
  readonly raiseConstant: Source;
  readonly hasRaiseArguments: boolean;
  readonly raiseArguments: Source;
  readonly hasLocales: boolean;
  /** The first of the locales. */
  readonly locale: Source;
  readonly locales: Source;
  readonly hasOperations: boolean;
  /** The set of the errors of an operation. */
  readonly operation: Source;
  /** Its method and path, as a code span. */
  readonly request: Source;
};

/** How a package names what its README shows. */
export interface ReadmeSymbols {
  /** What an error is caught by. */
  readonly error: (error: ErrorDefinition) => Source;
  /** What a category is caught by; absent where the README catches none. */
  readonly category?: (name: string) => Source;
  /** What reads the parameters of an error, if it is not what catches it. */
  readonly reader?: (error: ErrorDefinition) => Source;
  /** A parameter that was read. */
  readonly param: (param: Parameter) => Source;
  /** What makes an error, if it is not what catches it. */
  readonly factory?: (error: ErrorDefinition) => Source;
  /** The constant of an error's code, if it is not what catches the error. */
  readonly constant?: (error: ErrorDefinition) => Source;
  /** A parameter with its value as an argument of a factory, if it is not the value alone. */
  readonly argument?: (param: Parameter, value: Source) => Source;
  /** The tag of a locale, if it is not written as other texts are. */
  readonly locale?: (tag: string) => Source;
  /** The set of the errors of an operation; absent where the package has none. */
  readonly operation?: (operation: Operation) => Source;
}

/** The view of a README. What the catalog has no example of is empty, and its `has…` is false. */
export const readmeView = (
  language: Pick<PackageLanguage, 'string' | 'literal'>,
  catalog: ErrorCatalog,
  symbols: ReadmeSymbols,
): ReadmeView => {
  const { error: errorOf, reader = errorOf, factory = errorOf, constant = errorOf, category = () => none } = symbols;
  const { argument = (_, value) => value, locale: localeOf = language.string } = symbols;
  const { title, locales } = catalog;
  const { caught, read, made } = chooseExamples(catalog);
  const [locale] = locales;
  const operation = symbols.operation === undefined ? undefined : chooseOperation(catalog);
  const [param] = read?.params ?? [];
  const params = made?.params ?? [];
  const literal = (of: Parameter): Source => {
    const value = exampleValue(of);
    return typeof value === 'string' ? language.string(value) : language.literal(value, of.type);
  };
  return {
    title: markdown.text(title),
    hasExample: caught !== undefined,
    example: caught === undefined ? none : errorOf(caught),
    exampleCategory: caught === undefined ? none : category(caught.category),
    hasOtherExample: caught !== undefined && caught !== read,
    hasParamsExample: read !== undefined,
    paramsExample: read === undefined ? none : reader(read),
    param: param === undefined ? none : symbols.param(param),
    hasRaiseExample: made !== undefined,
    raiseExample: made === undefined ? none : factory(made),
    raiseCode: language.string(made?.code ?? ''),
    raiseConstant: made === undefined ? none : constant(made),
    hasRaiseArguments: params.length > 0,
    raiseArguments: commas(params.map((of) => argument(of, literal(of)))),
    hasLocales: locale !== undefined,
    locale: locale === undefined ? none : localeOf(locale),
    locales: commas(locales.map(markdown.code)),
    hasOperations: operation !== undefined,
    operation: operation === undefined ? none : (symbols.operation?.(operation) ?? none),
    request: operation === undefined ? none : markdown.code(operation.request),
  };
};
