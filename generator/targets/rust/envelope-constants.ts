import { source, type Source } from '../../language/language.ts';
import type { EnvelopeLanguage, EnvelopePart } from '../envelope-view.ts';
import { rust } from './language.ts';

/** The constants that hold the parts of an envelope; a part without one is a value alone. */
const constants: Partial<Readonly<Record<EnvelopePart, Source>>> = {
  codePath: source`CODE_PATH`,
  messagePath: source`MESSAGE_PATH`,
  itemsPath: source`ITEMS_PATH`,
  itemCodePath: source`ITEM_CODE_PATH`,
  itemMessagePath: source`ITEM_MESSAGE_PATH`,
  requestIdHeader: source`REQUEST_ID_HEADER`,
  requestIdPath: source`REQUEST_ID_PATH`,
  beforeCode: source`BEFORE_CODE`,
  beforeMessage: source`BEFORE_MESSAGE`,
  afterMessage: source`AFTER_MESSAGE`,
  afterParams: source`CLOSING`,
  ending: source`CLOSING`,
};

const declare = (part: EnvelopePart, value: Source): Source => {
  const name = constants[part];
  return name === undefined ? value : rust.assignment(source`const ${name}: &str`, value, 0);
};

/** Writes the parts of an envelope as declarations of constants: rustfmt breaks them by their length. */
export const envelopeConstants: EnvelopeLanguage = {
  // No member of a path has a dot in its name.
  path: (path, part) => declare(part, rust.string(path.join('.'))),
  string: (text, part) => declare(part, rust.string(text)),
};
