import type { Locale } from '../types.js';

/** The messages in de. */
export const de: Locale = {
  tag: 'de',
  messages: {
    '1': 'Einiges ist fehlgeschlagen.',
    '2': '{0} darf h\u00f6chstens {1} bestellen.',
    '3': 'Diese Bestellung gibt es nicht.',
  },
};
