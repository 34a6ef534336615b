import type { Locale } from '../types.js';

/** The messages in ar. */
export declare const ar: Locale;
