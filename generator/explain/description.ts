import type { ErrorDefinition, Kind, Retired, Retry } from '../ir/catalog.ts';
import type { Detail } from '../model/error-value.ts';
import type { Value } from '../model/values.ts';

/** A parameter of an error. */
export interface DescribedParameter {
  readonly name: string;
  readonly type: string;
  /** Absent where it is not known, and where it is hidden. */
  readonly value: Value | undefined;
  /** Whether it is known and sensitive. */
  readonly hidden: boolean;
  readonly description: string | undefined;
  readonly sensitive: boolean;
}

/** What is said of an error, in one locale. Texts are as they came: they are made fit for a terminal when they are shown. */
export interface Description {
  /** Names of the catalogs that say so. */
  readonly catalogs: readonly string[];
  /** The locale of the message. */
  readonly locale: string;
  readonly known: boolean;
  readonly code: string | undefined;
  readonly subcode: string | undefined;
  readonly name: string | undefined;
  /** HTTP status: the one that was received, else that of the table. */
  readonly status: number | undefined;
  readonly kind: Kind | undefined;
  readonly category: { readonly name: string; readonly title: string; readonly codes: readonly string[] } | undefined;
  /** Absent where it depends on the HTTP status. */
  readonly retry: Retry | undefined;
  readonly retryAfterMs: number | undefined;
  readonly message: string | undefined;
  /** The message as it was received, where it says something else. */
  readonly received: string | undefined;
  readonly params: readonly DescribedParameter[];
  readonly description: string | undefined;
  readonly cause: string | undefined;
  readonly fix: string | undefined;
  readonly details: readonly Detail[];
  readonly items: readonly Description[];
  /** Place in a bulk answer. */
  readonly index: number | undefined;
  readonly requestId: string | undefined;
  readonly intermediary: boolean;
  readonly deprecated: ErrorDefinition['deprecated'];
  readonly retired: Retired | undefined;
  /** The error to use instead of one that is deprecated or retired. */
  readonly replacement: { readonly code: string; readonly name: string; readonly message: string } | undefined;
  readonly since: string | undefined;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  /** One for each catalog that has a link of its own. */
  readonly docs: readonly string[];
  readonly links: readonly string[];
}

/** The same said of several catalogs is said once, with the names and links of all of them. */
export const mergeDescriptions = (descriptions: readonly Description[]): readonly Description[] => {
  const merged = new Map<string, Description>();
  for (const description of descriptions) {
    const key = JSON.stringify({ ...description, catalogs: [], docs: [] });
    const before = merged.get(key) ?? { ...description, catalogs: [], docs: [] };
    merged.set(key, {
      ...before,
      catalogs: [...new Set([...before.catalogs, ...description.catalogs])],
      docs: [...new Set([...before.docs, ...description.docs])],
    });
  }
  return [...merged.values()];
};
