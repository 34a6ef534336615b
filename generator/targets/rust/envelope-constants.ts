import { join, source, type Source } from '../../language/language.ts';
import type { EnvelopeLanguage, EnvelopePath, EnvelopeText } from '../envelope-view.ts';
import { none } from '../../language/lists.ts';
import { rust } from './language.ts';

const paths: Readonly<Record<EnvelopePath, Source>> = {
  codePath: source`CODE_PATH`,
  messagePath: source`MESSAGE_PATH`,
  requestIdPath: source`REQUEST_ID_PATH`,
};

/** A text without a constant is a value alone. */
const texts: Readonly<Partial<Record<EnvelopeText, Source>>> = {
  wire: source`TEXT`,
  requestIdHeader: source`REQUEST_ID_HEADER`,
  beforeCode: source`BEFORE_CODE`,
  beforeMessage: source`BEFORE_MESSAGE`,
  afterMessage: source`AFTER_MESSAGE`,
  afterParams: source`CLOSING`,
  ending: source`CLOSING`,
};

/** Decoding and encoding name the same header. */
const headOf = (part: EnvelopeText, name: Source): Source =>
  part === 'requestIdHeader' ? source`pub(crate) const ${name}: &str` : source`const ${name}: &str`;

/** Writes the parts of an envelope as declarations of constants: rustfmt breaks them by their length. */
export const envelopeConstants: EnvelopeLanguage = {
  path: (path, part) => {
    const names = path.map((name) => source`\n    ${rust.string(name)};`);
    return source`list! { ${paths[part]}: &str =${join(names, none)}\n}`;
  },
  string: (text, part) => {
    const name = texts[part];
    return name === undefined ? rust.string(text) : rust.assignment(headOf(part, name), rust.string(text), 0);
  },
};
