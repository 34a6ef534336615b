import type { Locale } from '../types.js';

/** The messages in zh-Hans. */
export declare const zhHans: Locale;
