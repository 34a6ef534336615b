import type { ErrorDefinition } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import type { View } from '../../render/view.ts';
import { documentError } from '../documentation.ts';
import { python } from './language.ts';
import { fits, literal, stack, tuple } from './layout.ts';
import { exceptionOf, sortNames, type Names } from './names.ts';
import { compareImports } from './natural-order.ts';

type FactoryView = {
  readonly name: Source;
  readonly class: Source;
  /** Whether formatters put the whole call in parentheses, where only that keeps all lines short. */
  readonly isWide: boolean;
  readonly arguments: Source;
  readonly documentation: Source;
};

/** What a module of factories shows. */
export type FactoriesView = {
  readonly imported: Source;
  readonly hasParameterless: boolean;
  readonly errors: Source;
  readonly hasTypes: boolean;
  readonly types: Source;
  readonly factories: readonly FactoryView[];
  readonly definitions: Source;
} & { readonly [key: string]: View };

/** The factory of an error; a success, which has none, is private to its module. */
export const factoryName = ({ name, kind }: ErrorDefinition): Source => {
  const identifier = python.identifier(name, 'snake');
  return kind === 'success' ? source`_${identifier}` : identifier;
};

const strings = (keyword: Source, texts: readonly string[], indentation: number): Source => {
  const quoted = texts.map((text) => literal(text, indentation + 4));
  return source`${keyword}=${tuple(quoted, indentation, keyword.length + 1, 1)}`;
};

/** What differs from the defaults of a definition. */
const optionsOf = (error: ErrorDefinition, indentation: number): readonly Source[] => {
  const { kind, retry, message, wordings, params, deprecated, docs } = error;
  const patterns = wordings.map(({ pattern }) => pattern);
  const sensitive = params.filter((param) => param.sensitive).map(({ name }) => name);
  const replacement = deprecated?.replacement;
  return [
    ...(kind === 'error' ? [] : [source`kind=${python.string(kind)}`]),
    ...(retry === 'never' ? [] : [source`retry=${python.string(retry)}`]),
    ...(message.written === message.pattern ? [] : [source`written=${literal(message.written, indentation)}`]),
    ...(patterns.length === 0 ? [] : [strings(source`wordings`, patterns, indentation)]),
    ...(sensitive.length === 0 ? [] : [strings(source`sensitive`, sensitive, indentation)]),
    ...(deprecated === undefined ? [] : [source`deprecated=True`]),
    ...(replacement === undefined ? [] : [source`replacement=${python.string(replacement)}`]),
    ...(docs === undefined ? [] : [source`docs=${literal(docs, indentation)}`]),
  ];
};

/** All arguments of a definition, one on each line. */
const argumentsOf = (error: ErrorDefinition, names: Names, indentation: number): Source =>
  stack(
    [
      error.params.length === 0 ? source`no_params` : python.paramsClass(error.params),
      exceptionOf(names, error),
      python.string(error.code),
      python.string(error.name),
      source`${error.status}`,
      literal(error.message.pattern, indentation),
      ...optionsOf(error, indentation),
    ],
    indentation,
  );

const documentDeprecation = ({ deprecated }: ErrorDefinition): readonly string[] => {
  if (deprecated === undefined) return [];
  const { since, replacement, note } = deprecated;
  const when = since === undefined ? '' : ` since ${since}`;
  const instead = replacement === undefined ? '' : `; use ${replacement} instead`;
  return [`Deprecated${when}${instead}.`, ...(note === undefined ? [] : [note])];
};

const documentLinks = ({ docs, links }: ErrorDefinition): readonly string[] => {
  const all = [...(docs === undefined ? [] : [docs]), ...links];
  return all.length === 0 ? [] : [`See ${all.join(', ')}`];
};

const toFactory = (error: ErrorDefinition, names: Names): FactoryView => {
  const name = factoryName(error);
  const type = error.kind === 'success' ? source`Definition` : source`Factory`;
  const isWide =
    !fits(`${name}: Final = ${type}(`) &&
    fits(`${name}: Final = (`) &&
    `        ${argumentsOf(error, names, 8)},`.split('\n').every((line) => fits(line));
  return {
    name,
    class: type,
    isWide,
    arguments: argumentsOf(error, names, isWide ? 8 : 4),
    documentation: python.docstring(
      [...documentError(error), ...documentDeprecation(error), ...documentLinks(error)],
      0,
    ),
  };
};

const namesOf = (names: readonly Source[]): Source => stack(sortNames(names, compareImports), 4);

/** The view of one module of factories. */
export const viewFactories = (errors: readonly ErrorDefinition[], names: Names): FactoriesView => {
  const factories = errors.map((error) => toFactory(error, names));
  const withParams = errors.filter(({ params }) => params.length > 0);
  return {
    imported: errors.every(({ kind }) => kind === 'success') ? source`Definition` : source`Definition, Factory`,
    hasParameterless: withParams.length < errors.length,
    errors: namesOf(errors.map((error) => exceptionOf(names, error))),
    hasTypes: withParams.length > 0,
    types: namesOf(withParams.map(({ params }) => python.paramsClass(params))),
    factories,
    definitions: tuple(
      factories.map(({ name }) => name),
      0,
      'DEFINITIONS: Final[tuple[Definition, ...]] = '.length,
    ),
  };
};
