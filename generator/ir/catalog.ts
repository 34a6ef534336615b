/**
 * The error catalog: what a spec says once it is read, checked and resolved. Types alone, nothing of any language.
 * Every text is as the author wrote it; it becomes source only through a Language.
 */
import type { MessageTemplate } from './message-template.ts';

/** The type of a parameter's value: text, whole number within ±(2⁵³−1), IEEE 754 double, or truth value. */
export type ScalarType = 'string' | 'integer' | 'number' | 'boolean';

/** What a caller does about an error: `never` send the same again, send it later (`backoff`), or ask for the outcome first (`check`). */
export type Retry = 'never' | 'backoff' | 'check';

/** Whether a code means failure, success, or success of a part of a bulk request. */
export type Kind = 'error' | 'success' | 'partial';

/** A value that a message carries. */
export interface Parameter {
  readonly name: string;
  readonly type: ScalarType;
  readonly description: string | undefined;
  /** True where the value must never be written to a log. */
  readonly sensitive: boolean;
  readonly example: string | undefined;
}

/** The texts for people beside the message, as Markdown. */
export interface Texts {
  readonly description: string | undefined;
  readonly cause: string | undefined;
  readonly fix: string | undefined;
}

/** What an error says in one locale; parts that were not translated are absent. */
export interface Translation extends Texts {
  /** BCP 47. */
  readonly locale: string;
  readonly message: MessageTemplate | undefined;
}

/** Since when, and in favour of what, an error should no longer be used. */
export interface Deprecation {
  readonly since: string | undefined;
  /** Name of the error to use instead. */
  readonly replacement: string | undefined;
  readonly note: string | undefined;
}

/** One row of the table. */
export interface ErrorDefinition extends Texts {
  /** The code as it was written: `50014`, `00012`, `E0000001`. */
  readonly code: string;
  /** The stable symbol, snake_case. */
  readonly name: string;
  /** Name of the category. */
  readonly category: string;
  /** HTTP status, 100 to 599. */
  readonly status: number;
  readonly kind: Kind;
  readonly retry: Retry;
  readonly message: MessageTemplate;
  /** In order: the first is `{0}`. */
  readonly params: readonly Parameter[];
  /** Other texts that the wire uses for it; for decoding alone. */
  readonly wordings: readonly MessageTemplate[];
  /** One for each locale of the catalog, in its order. */
  readonly translations: readonly Translation[];
  readonly aliases: readonly string[];
  /** Semver of the catalog in which it appeared. */
  readonly since: string | undefined;
  readonly deprecated: Deprecation | undefined;
  /** Where it is documented, with code and name filled in. */
  readonly docs: string | undefined;
  readonly links: readonly string[];
  readonly tags: readonly string[];
}

/** A group of errors that owns a range of codes. */
export interface Category {
  /** snake_case. */
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  /** The title in other locales, by locale. */
  readonly titles: ReadonlyMap<string, string>;
  readonly errors: readonly ErrorDefinition[];
}

/** A code or a name that was used once and must not be used again. */
export interface Retired {
  readonly code: string | undefined;
  readonly name: string | undefined;
  readonly since: string | undefined;
  readonly replacement: string | undefined;
}

/** JSON as RFC 8259 has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A member of a JSON object: `['error', 'code']` is `code` inside `error`. Never empty. */
export type MemberPath = readonly string[];

/** How an error travels in a response body. */
export interface Envelope {
  readonly code: MemberPath;
  readonly message: MemberPath;
  /** How a code is written on the wire. */
  readonly codeType: 'string' | 'integer';
  /** Results for each item of a bulk answer; `code` and `message` are paths inside an item. */
  readonly items: { readonly path: MemberPath; readonly code: MemberPath; readonly message: MemberPath } | undefined;
  readonly requestId: { readonly header: string } | { readonly path: MemberPath } | undefined;
  /** Members that every encoded error also carries. */
  readonly body: { readonly [key: string]: Json };
  /** `problem-json` is RFC 9457. */
  readonly profile: 'plain' | 'problem-json';
}

/** The resolved error table of one API. */
export interface ErrorCatalog {
  /** kebab-case; the stem of every package name. */
  readonly name: string;
  /** Semver, stamped on every package. */
  readonly version: string;
  readonly title: string;
  readonly description: string | undefined;
  /** The link template, with `{code}` and `{name}`. */
  readonly docs: string | undefined;
  /** SPDX expression. */
  readonly license: string;
  /** BCP 47; the locale of each error's `message`. */
  readonly locale: string;
  /** The locales that messages are translated to, in order, without `locale`. */
  readonly locales: readonly string[];
  readonly envelope: Envelope;
  /** In order: includes first. */
  readonly categories: readonly Category[];
  /** Every error of every category, in order. */
  readonly errors: readonly ErrorDefinition[];
  readonly retired: readonly Retired[];
}
