import { lexical } from './language.ts';
import { commonEscapes, escapeLiteral, toHex } from './literals.ts';

/** TOML 1.0. A lone surrogate, which TOML cannot hold, becomes U+FFFD. */
export const toml = {
  string: lexical(
    (text: string) =>
      `"${escapeLiteral(text.toWellFormed(), { short: commonEscapes, codePoint: (value) => `\\U${toHex(value, 8)}` })}"`,
  ),
};
