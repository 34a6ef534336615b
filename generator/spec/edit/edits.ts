/*
 * A spec is changed by stretches of its text, never printed anew: what no edit touches stays byte for byte, with its
 * comments, quotes, order, line breaks and final newline.
 */

/** A stretch of a file and the text that takes its place. */
export interface Edit {
  readonly file: string;
  readonly start: number;
  /** Exclusive; equal to `start` where text is only added. */
  readonly end: number;
  readonly text: string;
  /** How deep in the file an added text belongs: of two at one place, the deeper one comes first. */
  readonly depth?: number;
}

/** A text with its edits made. Those at one place and of one depth come in the order in which they are given. */
export const applyEdits = (text: string, edits: readonly Pick<Edit, 'start' | 'end' | 'text' | 'depth'>[]): string => {
  const pieces: string[] = [];
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end || (b.depth ?? 0) - (a.depth ?? 0))) {
    if (edit.start < done) throw new Error(`Two edits want the text at ${edit.start}.`);
    pieces.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return [...pieces, text.slice(done)].join('');
};

/** The new texts of the files that edits change. */
export const editFiles = (
  sources: ReadonlyMap<string, string>,
  edits: readonly Edit[],
): ReadonlyMap<string, string> => {
  const byFile = new Map<string, Edit[]>();
  for (const edit of edits) {
    const known = byFile.get(edit.file);
    if (known === undefined) byFile.set(edit.file, [edit]);
    else known.push(edit);
  }
  return new Map([...byFile].map(([file, own]) => [file, applyEdits(sources.get(file) ?? '', own)]));
};
