import { lexical } from './language.ts';
import { escapeLiteral, toHex } from './literals.ts';

const short = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** TOML 1.0. A lone surrogate, which TOML cannot hold, becomes U+FFFD. */
export const toml = {
  string: lexical(
    (text: string) =>
      `"${escapeLiteral(text.toWellFormed(), { short, codePoint: (value) => `\\U${toHex(value, 8)}` })}"`,
  ),
};
