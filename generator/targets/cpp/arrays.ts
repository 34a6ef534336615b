import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { cpp } from './language.ts';

/** A piece of the table or of a locale's messages: arrays that its rows refer to, and the rows. */
export type PieceView = { readonly arrays: readonly { readonly text: Source }[]; readonly rows: Source };

/** The arrays of a piece, each declared once. */
export interface Arrays {
  /** Declares an array under a name, unless it is there. */
  declare(name: Source, type: Source, elements: readonly Source[]): Source;
  readonly all: readonly { readonly text: Source }[];
}

/** Arrays of which none is declared. */
export const makeArrays = (): Arrays => {
  const declared = new Map<Source, Source>();
  return {
    declare(name, type, elements) {
      declared.set(name, source`inline constexpr ${type} ${name}[] = {${commas(elements)}};`);
      return name;
    },
    get all() {
      return [...declared.values()].map((text) => ({ text }));
    },
  };
};

const view = source`std::string_view`;

/** A text as one literal, or as an array of pieces where it is long. */
export const textOf = (arrays: Arrays, text: string, name: () => Source): Source => {
  const pieces = cpp.pieces(text).map((piece) => source`${piece}sv`);
  return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : arrays.declare(name(), view, pieces);
};

/** The order of the rows of a piece: by code. */
export const compareCodes = (left: { readonly code: string }, right: { readonly code: string }): number =>
  left.code < right.code ? -1 : left.code > right.code ? 1 : 0;
