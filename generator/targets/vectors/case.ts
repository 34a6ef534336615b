import type { Json } from '../../ir/catalog.ts';
import type { Headers } from '../../model/headers.ts';
import type { Detail } from '../../model/error-value.ts';
import type { Params } from '../../model/values.ts';

/** A question to a package, and the expected answer. Absent values are null, never left out. */
export type Case = {
  /** Unique in the file: what it is about, then how. */
  readonly id: string;
  readonly want: Json;
} & Question;

/** A detail; what is not said is null. */
export type DetailCase = { readonly [Part in keyof Detail]: string | null };

/** An error to raise. */
export type Raise = {
  /** Name of the error, whose typed factory makes it. */
  readonly name: string;
  /** A number that JSON does not have is its text: `NaN`, `-Infinity`, or an integer beyond ±(2⁵³−1). */
  readonly params: Params | null;
  readonly options: RaiseCaseOptions;
};

/** What is added to an error that is raised; what is left out is not added. */
export type RaiseCaseOptions = {
  readonly retryAfterMs?: number;
  readonly requestId?: string;
  readonly subcode?: string;
  readonly details?: readonly DetailCase[];
  readonly items?: readonly Raise[];
};

/** What is added to an error that is encoded; what is left out is not added. */
export type EncodeCaseOptions = {
  readonly requestId?: string;
  readonly retryAfterMs?: number;
};

/** How an error is encoded. */
type Encoding = {
  /** A tag, or the value of an `Accept-Language` header. */
  readonly locale: string | null;
  readonly adding: EncodeCaseOptions;
  /** Epoch milliseconds. */
  readonly now: number;
};

/** A response that has an error. */
export type ReceivedCase = { readonly status: number; readonly body: string; readonly headers: Headers };

type Question =
  | { readonly op: 'lookup'; readonly code: string }
  | (Raise & { readonly op: 'raise'; /** Each is rendered in. */ readonly locales: readonly string[] })
  | (Raise & Encoding & { readonly op: 'encode' })
  | (Encoding & {
      /** Decodes a response and encodes its error, as a server does that passes on what it received; null if it refuses. */
      readonly op: 'forward';
      readonly received: ReceivedCase;
    })
  | (Encoding & {
      /** Encodes any failure: the error of a response, or an exception of the language with a text; needs a fallback. */
      readonly op: 'answer';
      readonly received: ReceivedCase | null;
      /** The text of the exception; nothing of it is sent. */
      readonly text: string;
    })
  | {
      readonly op: 'decode';
      readonly status: number;
      readonly body: string;
      /** Whether the body is handed over as parsed JSON, where the package takes that. */
      readonly parsed: boolean;
      /** The bytes of the body, where it is handed over as these. */
      readonly base64: string | null;
      readonly headers: Headers;
      /** Epoch milliseconds; null leaves it to the clock. */
      readonly now: number | null;
      /** The locales to load, where the package loads them on request. */
      readonly locales: readonly string[];
    }
  | {
      /** An error as JSON, without its sensitive values and with them, and as attributes of telemetry. */
      readonly op: 'export';
      /** One of these is given. */
      readonly raised: Raise | null;
      readonly received: ReceivedCase | null;
    }
  | {
      /** The error that a JSON text has; null if it has none of this catalog. */
      readonly op: 'import';
      readonly json: string;
    }
  | {
      readonly op: 'print';
      readonly status: number;
      readonly body: string;
      readonly headers: Headers;
      /** Of the error that the response is. */
      readonly name: string;
    }
  | {
      /** Whether the error of a response is one that an operation lists. */
      readonly op: 'belongs';
      readonly status: number;
      readonly body: string;
      readonly headers: Headers;
      /** Name of the operation. */
      readonly operation: string;
    }
  | {
      readonly op: 'matches';
      readonly status: number;
      readonly body: string;
      readonly headers: Headers;
      /** Of the error asked for. */ readonly name: string;
    };

/** What is asked about one catalog: all of it, or a piece that is whole in itself. */
export type Vectors = {
  readonly errspec: 1;
  /** Name of the catalog. */
  readonly catalog: string;
  readonly cases: readonly Case[];
};
