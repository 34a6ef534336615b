import type { Json } from '../../ir/catalog.ts';
import type { Headers } from '../../model/headers.ts';
import type { RaiseOptions } from '../../model/raise.ts';
import type { Params } from '../../model/values.ts';

/** A question to a package, and the expected answer. Absent values are null, never left out. */
export type Case = {
  /** Unique in the file: what it is about, then how. */
  readonly id: string;
  readonly want: Json;
} & Question;

type Raise = {
  /** Name of the error, whose typed factory makes it. */
  readonly name: string;
  readonly params: Params | null;
  readonly options: RaiseOptions;
};

type Question =
  | { readonly op: 'lookup'; readonly code: string }
  | (Raise & { readonly op: 'raise'; /** Each is rendered in. */ readonly locales: readonly string[] })
  | (Raise & { readonly op: 'encode'; readonly locale: string | null })
  | {
      readonly op: 'decode';
      readonly status: number;
      readonly body: string;
      /** Whether the body is handed over as parsed JSON, where the package takes that. */
      readonly parsed: boolean;
      readonly headers: Headers;
      /** Epoch milliseconds; null leaves it to the clock. */
      readonly now: number | null;
      /** The locales to load, where the package loads them on request. */
      readonly locales: readonly string[];
    }
  | {
      readonly op: 'print';
      readonly status: number;
      readonly body: string;
      /** Of the error that the response is. */
      readonly name: string;
    }
  | {
      readonly op: 'matches';
      readonly status: number;
      readonly body: string;
      /** Of the error asked for. */ readonly name: string;
    };

/** What is asked about one catalog: all of it, or a piece that is whole in itself. */
export type Vectors = {
  readonly errspec: 1;
  /** Name of the catalog. */
  readonly catalog: string;
  readonly cases: readonly Case[];
};
