/**
 * The error catalog: what a spec says once it is read, checked and resolved. Types alone, nothing of any language.
 * Every text is as the author wrote it; it becomes source only through a Language.
 */
import type { CodeRange } from './code-range.ts';
import type { MessageTemplate } from './message-template.ts';

/** The type of a parameter's value: text, whole number within ±(2⁵³−1), IEEE 754 double, or truth value. */
export type ScalarType = 'string' | 'integer' | 'number' | 'boolean';

/** What a caller does about an error: `never` send the same again, send it later (`backoff`), or ask for the outcome first (`check`). */
export type Retry = 'never' | 'backoff' | 'check';

/** Whether a code means failure, success, or success of a part of a bulk request. */
export type Kind = 'error' | 'success' | 'partial';

/** A value that a message carries. */
export interface Parameter {
  /** As the API writes it: `chain_index`, `chainIndex`. Identifiers are made of its words. */
  readonly name: string;
  readonly type: ScalarType;
  readonly description: string | undefined;
  /** True where the value must never be written to a log. */
  readonly sensitive: boolean;
  readonly example: string | undefined;
  /** Where its value is, from the object that has the code. */
  readonly from: Path | undefined;
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
  /** Members that its body carries beside those of the envelope. */
  readonly body: { readonly [key: string]: Json };
}

/** A group of errors that owns a range of codes. */
export interface Category {
  /** snake_case. */
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  /** The title in other locales, by locale. */
  readonly titles: ReadonlyMap<string, string>;
  /** The codes that it owns. */
  readonly codes: readonly CodeRange[];
  /** The verdict of a code of its ranges that the table does not have. */
  readonly retry: Retry | undefined;
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

/** A step into a JSON value: a member of an object, an element of a list, every element of a list, or every member of an object. */
export type Step = { readonly member: string } | { readonly index: number } | 'elements' | 'members';

/** The way from a JSON value to those inside it. The empty path is the value itself. */
export type Path = readonly Step[];

/** What is taken of a text: what follows the last `after`, then what precedes the first `before`. */
export interface Excerpt {
  readonly after: string | undefined;
  readonly before: string | undefined;
}

/** A place in a body. */
export type BodySource = Excerpt & { readonly path: Path };

/** A response header; its name is in lower case. */
export type HeaderSource = Excerpt & { readonly header: string };

/** Where a part of an error is. */
export type PartSource = BodySource | HeaderSource;

/** How a body says that a request succeeded. */
export type SuccessRule =
  | { readonly below: number }
  | { readonly path: Path; readonly equals: string | number | boolean | null }
  | { readonly absent: Path };

/** Where the details of an error are: a list of objects, or an object whose members are fields. */
export type DetailsMapping =
  | {
      readonly kind: 'list';
      readonly path: Path;
      readonly field: Path | undefined;
      readonly code: Path | undefined;
      readonly message: Path | undefined;
    }
  | { readonly kind: 'map'; readonly path: Path; readonly code: Path; readonly message: Path };

/** Where the results of a bulk answer are. All paths but the first start in an element of the list. */
export interface ItemsMapping {
  readonly path: Path;
  readonly code: readonly BodySource[];
  readonly message: readonly BodySource[];
  readonly subcode: readonly BodySource[];
  readonly params: Path | undefined;
  readonly details: readonly DetailsMapping[];
  /** The HTTP status of the element. */
  readonly status: Path | undefined;
  /** Whether each element failed, even one without a code. */
  readonly every: boolean;
}

/** The unit of a time to wait: seconds, milliseconds, a moment since 1970 in either, or a text such as `30.5s`. */
export type WaitUnit = 's' | 'ms' | 'epoch' | 'epoch-ms' | 'duration';

/** Where a time to wait is. */
export type WaitSource = ({ readonly path: Path } | { readonly header: string }) & { readonly unit: WaitUnit };

/** Where the server's own verdict is, and what its texts mean. */
export type VerdictSource = ({ readonly path: Path } | { readonly header: string }) & {
  readonly values: ReadonlyMap<string, Retry>;
};

/** How an error travels in a response. Of several places for a part, the first that has it is read, and the first is written. */
export interface Envelope {
  readonly code: readonly PartSource[];
  /** Whether the HTTP status is the code of an error that has no other. */
  readonly codeFromStatus: boolean;
  /** Empty where the wire carries no message. */
  readonly message: readonly PartSource[];
  /** How a code is written on the wire. */
  readonly codeType: 'string' | 'integer';
  readonly subcode: readonly PartSource[];
  /** Absent where the code alone says it. */
  readonly success: SuccessRule | undefined;
  readonly items: readonly ItemsMapping[];
  readonly details: readonly DetailsMapping[];
  /** The object that has the parameters by name. */
  readonly params: Path | undefined;
  readonly requestId: readonly PartSource[];
  /** Read before the header `retry-after`. */
  readonly retryAfter: readonly WaitSource[];
  readonly retry: readonly VerdictSource[];
  /** The HTTP status, where the body carries it. */
  readonly status: Path | undefined;
  /** Members that every encoded error also carries; placeholders in its texts are filled in. */
  readonly body: { readonly [key: string]: Json };
  /** `problem-json` is RFC 9457. */
  readonly profile: 'plain' | 'problem-json';
}

/** An author of the packages. */
export interface Author {
  readonly name: string;
  readonly email: string | undefined;
}

/** An operation of the API, and the errors that it may answer with. */
export interface Operation {
  /** As the description of the API calls it: `getOrder`; nothing where it has no `operationId`. */
  readonly id: string | undefined;
  /** snake_case, made of the ID: `get_order`. Unique in the catalog. */
  readonly name: string;
  /** The method and the path: `GET /orders/{id}`. */
  readonly request: string;
  /** Names of its errors, in the order of the catalog. Never empty. */
  readonly errors: readonly string[];
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
  /** Year and holder. */
  readonly copyright: string | undefined;
  readonly authors: readonly Author[];
  /** The home page of the packages. */
  readonly homepage: string | undefined;
  /** The link to the Git repository of the packages. */
  readonly repository: string | undefined;
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
  /** What `encode` sends for a failure that is no error of this catalog; it has no parameters. */
  readonly fallback: ErrorDefinition | undefined;
  /** The operations whose errors are known, in the order of their names. Empty where no description of the API is named. */
  readonly operations: readonly Operation[];
}
