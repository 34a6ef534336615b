import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { toCasing } from '../../language/casing.ts';
import { json } from '../../language/json.ts';
import { markdown } from '../../language/markdown.ts';
import { join, source, word, type Source } from '../../language/language.ts';
import { typescript } from './language.ts';
import { localeName } from './locale-module.ts';

/** What the templates of the package show. */
export type PackageView = ReturnType<typeof packageView>;

const exampleValue = ({ type }: Parameter): Source => {
  switch (type) {
    case 'string':
      return source`'…'`;
    case 'integer':
    case 'number':
      return source`1`;
    case 'boolean':
      return source`true`;
  }
};

const argumentsOf = ({ params }: ErrorDefinition): Source =>
  params.length === 0
    ? source``
    : source`{ ${join(
        params.map((parameter) => source`${typescript.key(parameter.name, 'camel')}: ${exampleValue(parameter)}`),
        source`, `,
      )} }`;

/** The README's examples: an error with parameters where there is one. */
const exampleView = ({ errors, locales }: ErrorCatalog, packageName: string) => {
  const raised = errors.filter(({ kind, deprecated }) => kind !== 'success' && deprecated === undefined);
  const example = raised.find(({ params }) => params.length > 0) ?? raised[0] ?? errors[0];
  const parameter = example?.params[0];
  const locale = locales[0];
  const none = source``;
  return {
    hasExample: example !== undefined && example.kind !== 'success',
    hasConstant: example !== undefined,
    hasParameterExample: parameter !== undefined,
    example: example === undefined ? none : typescript.identifier(example.name, 'camel'),
    exampleConstant: example === undefined ? none : typescript.identifier(example.name, 'constant'),
    exampleCode: example === undefined ? none : typescript.string(example.code),
    exampleArguments: example === undefined ? none : argumentsOf(example),
    exampleParameter: parameter === undefined ? none : typescript.key(parameter.name, 'camel'),
    hasLocales: locale !== undefined,
    localeName: locale === undefined ? none : localeName(locale),
    localeTag: locale === undefined ? none : typescript.string(locale),
    localeModule: typescript.string(`${packageName}/locales/${locale}`),
    codesModule: typescript.string(`${packageName}/codes`),
  };
};

/** What the templates show of a catalog. */
export const packageView = (catalog: ErrorCatalog, packageName: string) => {
  const { name, version, title, license } = catalog;
  const error = typescript.identifier(`${name.replaceAll('-', '_')}_error`, 'pascal');
  return {
    package: json.string(packageName),
    packageModule: typescript.string(packageName),
    packageText: word(packageName),
    version: json.string(version),
    description: json.string(`Errors of ${title}`),
    license: json.string(license),
    titleText: typescript.text(title),
    titleMarkdown: markdown.text(title),
    error,
    errorText: typescript.string(toCasing(`${name.replaceAll('-', '_')}_error`, 'pascal')),
    // Factories of this form take a trailing `_`, so the guard needs none.
    guard: source`is${typescript.ending(`${name.replaceAll('-', '_')}_error`, 'pascal')}`,
    brand: typescript.string(`errspec/${name}`),
    ...exampleView(catalog, packageName),
  };
};
