/** The comment of HTML above a note, which nobody sees in a rendered text. */
export const noteMark = '<!-- errspec -->';

/** A note that is the whole description of an operation, with the mark by which it can be found again. */
export const markedNote = (note: string): string => `${noteMark}\n\n${note}`;

/** Whether a description is a note and nothing else. */
export const isNoteAlone = (text: string): boolean => text.startsWith(`${noteMark}\n\n`);
