/** The table that a page becomes: every name, status and parameter decided. It is written as a spec, or merged into one. */
import type { Place } from '../diagnostic.ts';
import type { Kind, Retry, ScalarType } from '../ir/catalog.ts';
import type { PlaceholderStyle } from '../ir/message-template.ts';

/** A parameter of a message, as the spec names it. */
export interface DraftParameter {
  readonly name: string;
  readonly type: ScalarType;
}

/** An error as the spec says it. */
export interface DraftError {
  readonly code: string;
  /** snake_case. */
  readonly name: string;
  readonly status: number;
  readonly kind: Kind;
  /** `undefined` is the default. */
  readonly retry: Retry | undefined;
  /** A template in the style of `placeholders`, with every other brace or percent sign doubled. */
  readonly message: string;
  readonly placeholders: PlaceholderStyle;
  readonly params: readonly DraftParameter[];
  /** Templates with the same parameters. */
  readonly wordings: readonly string[];
  readonly aliases: readonly string[];
  readonly description: string | undefined;
  readonly cause: string | undefined;
  readonly fix: string | undefined;
  /** What the source does not say. A merge does not put it into the place of what a person wrote. */
  readonly guessed: ReadonlySet<'status' | 'message'>;
  /** The row of the source. */
  readonly place: Place;
}

/** A category and its errors, in the order of the source. */
export interface DraftCategory {
  /** snake_case. */
  readonly name: string;
  readonly title: string;
  readonly errors: readonly DraftError[];
}

/** A whole table. */
export interface Draft {
  /** kebab-case. */
  readonly name: string;
  readonly title: string;
  /** BCP 47; the locale of the messages. */
  readonly locale: string;
  /** Where a response has the code and the message, as the envelope writes paths. */
  readonly codeAt: string;
  readonly messageAt: string;
  /** Whether every code is an integer as the wire has it. */
  readonly codeType: 'string' | 'integer';
  readonly categories: readonly DraftCategory[];
}
