import type { Parameter } from './types.js';
import { type Value } from './values.js';
/** The values that a message carries, by the first pattern that fits with all their types; undefined where none fits. */
export declare const readBack: (
  message: string,
  patterns: Iterable<string>,
  parameters: readonly Parameter[],
) => readonly Value[] | undefined;
