import { source, type Source } from '../../language/language.ts';
import type { EnvelopeLanguage, EnvelopePath, EnvelopeText } from '../envelope-view.ts';
import { python } from './language.ts';
import { assignment, literal, tuple } from './layout.ts';

const paths: Readonly<Record<EnvelopePath, Source>> = {
  codePath: source`CODE: Final[tuple[str, ...]]`,
  messagePath: source`MESSAGE: Final[tuple[str, ...]]`,
  requestIdPath: source`REQUEST_ID_PATH: Final[tuple[str, ...] | None]`,
};

/** A text without a constant is a value alone. */
const texts: Readonly<Partial<Record<EnvelopeText, Source>>> = {
  requestIdHeader: source`REQUEST_ID_HEADER: Final[str | None]`,
  wire: source`_TEXT: Final`,
  body: source`BODY: Final`,
};

/** Writes the parts of an envelope as assignments to constants: formatters break them by their length. */
export const envelopeConstants: EnvelopeLanguage = {
  path: (path, part) => {
    const members = path.map((member) => literal(member, 4));
    return source`${paths[part]} = ${tuple(members, 0, paths[part].length + 3)}`;
  },
  string: (text, part) => {
    const head = texts[part];
    return head === undefined ? python.string(text) : assignment(head, literal(text, 0), 0);
  },
};
