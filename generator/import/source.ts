/** What a page of errors says, before it is decided what its errors are. Readers make it; nothing in it is guessed. */
import type { Diagnostic, Place } from '../diagnostic.ts';
import type { ScalarType } from '../ir/catalog.ts';

/** A text of the source, without its markup, and where it is. */
export interface Cell {
  readonly text: string;
  readonly place: Place;
  /** The types of the placeholders of a message by their names, where the source says them. */
  readonly types?: ReadonlyMap<string, ScalarType>;
}

/** Rows of cells whose columns are not known yet: a table, the lines of a CSV file, a list of objects. */
export interface Grid {
  /** The headings above it, the outermost first: its category. */
  readonly headings: readonly Cell[];
  /** The names of its columns, where it has them. */
  readonly header: readonly Cell[] | undefined;
  /** A row may have fewer cells than others; an empty cell has an empty text. */
  readonly rows: readonly (readonly Cell[])[];
  readonly place: Place;
}

/** One error whose parts are known, as a heading with bullets says it, or a class. */
export interface Row {
  /** The headings above it, the outermost first: its category. */
  readonly headings: readonly Cell[];
  readonly code: Cell | undefined;
  readonly name: Cell | undefined;
  /** Former or other names. */
  readonly aliases: readonly Cell[];
  readonly status: Cell | undefined;
  /** The message, then its other wordings. */
  readonly messages: readonly Cell[];
  readonly description: Cell | undefined;
  readonly cause: Cell | undefined;
  readonly fix: Cell | undefined;
  /** `error`, `success` or `partial`, where the source says it. */
  readonly kind: 'error' | 'success' | 'partial' | undefined;
  /** Whether the request may be sent again, as the source says it: `yes`, `true`, `backoff`. */
  readonly retry?: Cell | undefined;
  readonly place: Place;
}

/** Where a response has the parts of an error, as examples in the source show it. */
export interface SeenEnvelope {
  /** A path: `error.code`, `errors[].code`. */
  readonly code: string;
  readonly message: string | undefined;
  readonly codeType: 'string' | 'integer';
}

/** A source as read. Every stretch of it that may be an error is in a grid, in a row or in a doubt. */
export interface ReadPage {
  /** The title of the page or of the API. */
  readonly title: Cell | undefined;
  readonly grids: readonly Grid[];
  readonly rows: readonly Row[];
  /** Warnings at their place in the source: what was passed over, and why. */
  readonly doubts: readonly Diagnostic[];
  readonly envelope?: SeenEnvelope | undefined;
}

/** Reads one kind of source. */
export interface Reader {
  /** What `--as` names: `markdown`, `csv`. */
  readonly id: string;
  readonly displayName: string;
  /** How sure it is that a text is of its kind, from 0 to 1; by the name of the file and by the text. Text of a page is 0.1. */
  readonly recognize: (file: string, text: string) => number;
  /** Never throws: a text that is not of its kind gives no grids, no rows and a doubt. */
  readonly read: (file: string, text: string) => ReadPage | Promise<ReadPage>;
}
