/** The modules of the package that the catalog fills, piece by piece. */
import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import type { MessageTemplate } from '../../ir/message-template.ts';
import { source, type Source } from '../../language/language.ts';
import type { View } from '../../render/view.ts';
import { parameterLists } from '../parameter-lists.ts';
import { cutPieces } from '../pieces.ts';
import { factoryName, viewFactories } from './factories-view.ts';
import { python } from './language.ts';
import { assignment, classHead, literal, stack } from './layout.ts';
import { sortNames, type Names } from './names.ts';
import { compareImports, compareNaturally } from './natural-order.ts';
import { viewParams } from './params-view.ts';

/** A module: its path below the package's folder without `.py`, and what its template shows. */
export interface Module {
  readonly path: string;
  readonly template: string;
  readonly view: { readonly [key: string]: View };
}

/** A module and the names that it gives to another, as an import has them. */
type Piece = { readonly module: Source; readonly names: Source };

const stackQuoted = (names: readonly Source[]): Source =>
  stack(
    names.map((name) => python.string(name)),
    4,
  );

/** One module where all fits into one piece, else a module for each piece and one that imports them all. */
const shareOut = <Item>(
  name: Source,
  items: readonly Item[],
  {
    nameOf,
    view,
    says,
  }: { nameOf: (item: Item) => Source; view: (items: readonly Item[]) => Module['view']; says: string },
): readonly Module[] => {
  const template = `${name}.py.liquid`;
  const pieces = cutPieces(items);
  if (pieces.length <= 1) return [{ path: name, template, view: view(items) }];
  const index: readonly Piece[] = pieces.map((piece, place) => ({
    module: source`._${name}_${place + 1}`,
    names: stack(sortNames(piece.map(nameOf), compareImports), 4),
  }));
  return [
    {
      path: name,
      template: '_index.py.liquid',
      view: {
        documentation: python.docstring([says], 0),
        pieces: index,
        names: stackQuoted(sortNames(items.map(nameOf), compareNaturally)),
      },
    },
    ...pieces.map((piece, place) => ({ path: `_${name}_${place + 1}`, template, view: view(piece) })),
  ];
};

type Constant = { readonly name: string; readonly error: ErrorDefinition };

const constantName = ({ name }: Constant): Source => python.identifier(name, 'constant');

/** The constants of all codes, aliases after the name they stand for. */
export const codeModules = ({ errors }: ErrorCatalog): readonly Module[] =>
  shareOut(
    source`codes`,
    errors.flatMap((error) => [error.name, ...error.aliases].map((name) => ({ name, error }))),
    {
      nameOf: constantName,
      says: 'The codes, by name.',
      view: (constants: readonly Constant[]) => ({
        hasConstants: constants.length > 0,
        constants: constants.map((constant) => ({
          assignment: assignment(source`${constantName(constant)}: Final`, python.string(constant.error.code), 0),
          documentation: python.docstring([constant.error.message.display], 0),
        })),
      }),
    },
  );

/** The classes of all lists of parameters. */
export const paramsModules = (catalog: ErrorCatalog): readonly Module[] =>
  shareOut(source`params`, parameterLists(catalog.errors, python.paramsClass), {
    nameOf: ({ name }) => name,
    says: 'The parameters of errors: a class for each distinct list of them.',
    view: (lists) => ({
      hasTypes: lists.length > 0,
      names: stackQuoted(
        sortNames(
          lists.map(({ name }) => name),
          compareNaturally,
        ),
      ),
      types: lists.map(viewParams),
    }),
  });

/** The modules of factories, and what each gives to the package's public face. */
export const factoryModules = (
  { errors }: ErrorCatalog,
  names: Names,
): { readonly modules: readonly Module[]; readonly pieces: readonly Piece[]; readonly names: readonly Source[] } => {
  const pieces = cutPieces(errors);
  const publicNames = pieces.map((piece) => piece.filter(({ kind }) => kind !== 'success').map(factoryName));
  const modules = pieces.map((piece, place) => ({
    path: `_factories_${place + 1}`,
    template: '_factories.py.liquid',
    view: viewFactories(piece, names),
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

/** The exceptions: the root, and one for each category. */
export const exceptionsView = (catalog: ErrorCatalog, { root, categories }: Names): Module['view'] => ({
  root,
  rootHead: classHead(root, source`Exception`),
  rootDocumentation: python.docstring([`An error of the ${catalog.title}.`], 4),
  unknownHead: classHead(source`UnknownError`, root),
  quotedNames: stackQuoted(
    sortNames([source`Retry`, source`UnknownError`, root, ...categories.values()], compareNaturally),
  ),
  categories: catalog.categories.map((category) => ({
    head: classHead(categories.get(category.name) ?? root, root),
    documentation: python.docstring([category.title, category.description ?? ''], 4),
    name: assignment(source`category: ClassVar[str | None]`, python.string(category.name), 4),
  })),
});

type Message = { readonly code: string; readonly message: MessageTemplate };

/** The modules of messages in other locales, by locale. */
export const localeModules = ({ errors, locales }: ErrorCatalog): ReadonlyMap<string, readonly Module[]> => {
  const messages = new Map(locales.map((locale) => [locale, [] as Message[]]));
  for (const { code, translations } of errors) {
    for (const { locale, message } of translations) {
      if (message !== undefined) messages.get(locale)?.push({ code, message });
    }
  }
  return new Map(
    [...messages].map(([locale, all]) => [
      locale,
      cutPieces(all).map((piece, place) => ({
        path: `_locales/${python.localeModule(locale)}_${place + 1}`,
        template: '_locales/messages.py.liquid',
        view: {
          entries: stack(
            piece.map(({ code, message }) => source`${python.string(code)}: ${literal(message.pattern, 4)}`),
            4,
          ),
        },
      })),
    ]),
  );
};
