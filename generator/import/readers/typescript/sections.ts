/** What the comments in a table say: of an entry, or of all entries that follow. */
import type { Cell } from '../../source.ts';
import { isStatus } from '../member-role.ts';
import type { Parts } from '../error-fact.ts';
import type { Notes } from './syntax.ts';

/** What comments say of an entry. */
export interface Noted {
  readonly heading: Cell | undefined;
  /** Its comment. */
  readonly text: Cell | undefined;
  readonly status: Cell | undefined;
}

const isTitle = ({ text }: Cell): boolean => text.split(/\s+/).length <= 5 && !/[.!?。]$/.test(text);

/** Comments before most of the entries are about each; before a few, they are headings. */
export const readSections = (entries: readonly Notes[]): readonly Noted[] => {
  const count = (is: (notes: Notes) => boolean): boolean => entries.filter(is).length * 3 > entries.length * 2;
  const areLinesTexts = count(({ before }) => before !== undefined);
  const areDocsTexts = count(({ doc }) => doc !== undefined);
  let heading: Cell | undefined;
  return entries.map(({ doc, before, after }) => {
    const isHeading =
      doc !== undefined ? !areDocsTexts && isTitle(doc) : !areLinesTexts && before !== undefined && isTitle(before);
    if (isHeading) heading = doc ?? before;
    const status = /^(?:HTTP )?(\d{3})$/.exec(after?.text ?? '')?.[1];
    const isStatusNote = after !== undefined && status !== undefined && isStatus(status);
    return {
      heading,
      text: isHeading ? undefined : (doc ?? before ?? (isStatusNote ? undefined : after)),
      status: isStatusNote ? { text: status, place: after.place } : undefined,
    };
  });
};

/** The parts with what comments say beside them. */
export const addNotes = (parts: Parts, { text, status }: Pick<Noted, 'text' | 'status'>): Parts => ({
  ...parts,
  status: parts.status ?? status,
  note: text,
});
