import type { Kind, Retry } from '../ir/catalog.ts';

/** The fixed words of a page or a screen. */
export interface Labels {
  /** The heading of the page, with `{title}` for the title of the catalog. */
  readonly title: string;
  /** What follows a label that is in front of a text. */
  readonly colon: string;
  readonly version: string;
  readonly languages: string;
  readonly responseExample: string;
  readonly message: string;
  readonly status: string;
  readonly code: string;
  readonly details: string;
  readonly category: string;
  readonly since: string;
  readonly tags: string;
  readonly deprecated: string;
  readonly replacement: string;
  readonly cause: string;
  readonly fix: string;
  readonly parameter: string;
  readonly type: string;
  readonly description: string;
  readonly example: string;
  readonly sensitive: string;
  readonly inCode: string;
  readonly aliases: string;
  readonly links: string;
  readonly documentation: string;
  readonly retired: string;
  readonly name: string;
  readonly retry: string;
  /** How long to wait before a request is sent again. */
  readonly wait: string;
  /** The message as it was received. */
  readonly received: string;
  readonly requestId: string;
  /** The items of a bulk answer that failed. */
  readonly items: string;
  readonly retryWords: Readonly<Record<Retry, string>>;
  readonly kindWords: Readonly<Record<Exclude<Kind, 'error'>, string>>;
}
