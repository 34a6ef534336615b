import type { Locale } from '../types.js';

/** The messages in de. */
export declare const de: Locale;
