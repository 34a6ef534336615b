import type { Diagnostic, Place } from '../diagnostic.ts';

/** Something that was decided without a doubt, and where. */
export interface Decision {
  /** Starts with `import-`. */
  readonly rule: string;
  readonly place: Place;
  readonly message: string;
}

/** What was decided on the way, and what a person should look at. */
export interface Notices {
  readonly decisions: readonly Decision[];
  /** Warnings. */
  readonly doubts: readonly Diagnostic[];
}

/** A place of the source where a person should look. */
export const doubt = (rule: string, place: Place, message: string, help?: string): Diagnostic => ({
  rule: `import-${rule}`,
  severity: 'warning',
  place,
  message,
  ...(help === undefined ? {} : { help }),
});

/** Something that was decided. */
export const decision = (rule: string, place: Place, message: string): Decision => ({
  rule: `import-${rule}`,
  place,
  message,
});

/** A text of the source inside a sentence: in quotes, and not longer than a line has room for. */
export const quote = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text}”`;
