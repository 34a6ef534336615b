import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import type { View } from '../../render/view.ts';
import { documentError } from '../documentation.ts';
import { cutPieces } from '../pieces.ts';
import { isRaised, raised } from '../raised.ts';
import { typedErrors } from '../typed-errors.ts';
import { python } from './language.ts';
import { fits, literal, stack, tuple } from './layout.ts';
import type { Module, Piece } from './modules.ts';
import { compareImports, sortNames } from './natural-order.ts';
import type { PackageView } from './package-view.ts';

type FactoryView = {
  readonly name: Source;
  readonly class: Source;
  /** Whether formatters put the whole call in parentheses, where only that keeps all lines short. */
  readonly isWide: boolean;
  readonly arguments: Source;
  readonly documentation: Source;
  readonly aliases: readonly { readonly name: Source; readonly documentation: Source }[];
};

/** What a module of factories shows. */
type FactoriesView = {
  readonly imported: Source;
  readonly hasParameterless: boolean;
  readonly errors: Source;
  readonly hasShapes: boolean;
  readonly shapes: Source;
  readonly factories: readonly FactoryView[];
  readonly definitions: Source;
} & { readonly [key: string]: View };

/** The factory of an error; a success, which has none, is private to its module. */
const factoryName = (error: ErrorDefinition): Source => {
  const identifier = python.identifier(error.name, 'snake');
  return isRaised(error) ? identifier : source`_${identifier}`;
};

/** The names of the factory under former names of its error. */
const aliasNames = (error: ErrorDefinition): readonly Source[] =>
  isRaised(error) ? error.aliases.map((alias) => python.identifier(alias, 'snake')) : [];

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
const argumentsOf = (error: ErrorDefinition, names: PackageView, indentation: number): Source =>
  stack(
    [
      error.params.length === 0 ? source`no_params` : python.shapeClass(error.params),
      python.exception(error.category, names.root),
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

const classOf = (error: ErrorDefinition): Source => {
  if (!isRaised(error)) return source`Definition`;
  return error.deprecated === undefined ? source`Factory` : source`DeprecatedFactory`;
};

const toFactory = (error: ErrorDefinition, names: PackageView): FactoryView => {
  const name = factoryName(error);
  const type = classOf(error);
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
    aliases: aliasNames(error).map((alias) => ({
      name: alias,
      documentation: python.docstring([`Former name of ${name}.`], 0),
    })),
  };
};

const namesOf = (names: readonly Source[]): Source => stack(sortNames(names, compareImports), 4);

const factoriesView = (errors: readonly ErrorDefinition[], names: PackageView): FactoriesView => {
  const factories = errors.map((error) => toFactory(error, names));
  const withParams = typedErrors(errors);
  return {
    imported: join([...new Set([source`Definition`, ...errors.map(classOf)])].sort(compareImports), source`, `),
    hasParameterless: withParams.length < errors.length,
    errors: namesOf(errors.map((error) => python.exception(error.category, names.root))),
    hasShapes: withParams.length > 0,
    shapes: namesOf(withParams.map(({ params }) => python.shapeClass(params))),
    factories,
    definitions: tuple(
      factories.map(({ name }) => name),
      0,
      'DEFINITIONS: Final[tuple[Definition, ...]] = '.length,
    ),
  };
};

/** The modules of factories, and what each gives to the package's public face. */
export const factoryModules = (
  { errors }: ErrorCatalog,
  names: PackageView,
): { readonly modules: readonly Module[]; readonly pieces: readonly Piece[]; readonly names: readonly Source[] } => {
  const pieces = cutPieces(errors);
  const publicNames = pieces.map((piece) =>
    raised(piece).flatMap((error) => [factoryName(error), ...aliasNames(error)]),
  );
  const modules = pieces.map((piece, place) => ({
    path: `_factories_${place + 1}`,
    template: '_factories.py.liquid',
    view: factoriesView(piece, names),
  }));
  return {
    modules,
    pieces: publicNames.map((found, place) => ({
      module: source`._factories_${place + 1}`,
      names: stack(sortNames(found, compareImports), 4),
    })),
    names: publicNames.flat(),
  };
};
