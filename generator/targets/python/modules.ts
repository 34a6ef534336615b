import { source, type Source } from '../../language/language.ts';
import type { View } from '../../render/view.ts';
import { cutPieces } from '../pieces.ts';
import { python } from './language.ts';
import { stack } from './layout.ts';
import { compareImports, compareNaturally, sortNames } from './natural-order.ts';

/** A module: its path below the package's folder without `.py`, and what its template shows. */
export interface Module {
  readonly path: string;
  readonly template: string;
  readonly view: { readonly [key: string]: View };
}

/** A module and the names that it gives to another, as an import has them. */
export type Piece = { readonly module: Source; readonly names: Source };

/** Names in quotes, one below the other. */
export const stackQuoted = (names: readonly Source[]): Source =>
  stack(
    names.map((name) => python.string(name)),
    4,
  );

/** One module where all fits into one piece, else a module for each piece and one that imports them all. */
export const shareOut = <Item>(
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
