import anyAscii from 'any-ascii';

/** A text in Latin letters: `Größe` → `Groesse`, `参数` → `CanShu`. */
export const toLatin = (text: string): string => anyAscii(text);
