import type { Case } from './case.ts';

/** A file has at most this many cases. */
const mostCases = 1_000;

/** It has cases of at most this many bytes, unless a single case has more. */
const mostBytes = 1_000_000;

/** The bytes of a case as JSON in ASCII, where `é` takes six; the indents of its lines are not counted. */
const bytesOf = (one: Case): number => {
  const text = JSON.stringify(one);
  return text.length + 5 * (text.match(/[^ -~]/g)?.length ?? 0);
};

/** The cases of each file, in order: a thousand, and fewer where they are long. */
export const cutCases = (cases: readonly Case[]): readonly (readonly Case[])[] => {
  const pieces: Case[][] = [];
  let room = 0;
  for (const one of cases) {
    const bytes = bytesOf(one);
    const piece = pieces.at(-1);
    if (piece !== undefined && piece.length < mostCases && bytes <= room) piece.push(one);
    else {
      pieces.push([one]);
      room = mostBytes;
    }
    room -= bytes;
  }
  return pieces;
};
