import type { Locale } from '../types.js';

/** The messages in de. */
export const de: Locale = {
  tag: 'de',
  messages: {
    '00000': 'Erfolgreich.',
    '00012': 'Zu viele Anfragen.',
    'O-100': '{2}: Bestellung {0} \u00fcber {1} abgelehnt.',
    'O-101': 'Einige Posten schlugen fehl.',
    'O-102': 'Die Klasse \u201e{0}\u201c ist {1}.',
    'O-103': 'Karte {0} abgelehnt; {1}',
  },
};
