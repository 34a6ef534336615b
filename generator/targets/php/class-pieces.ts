import { join, source, type Source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';

/** A class whose members are shared out. */
export type PieceView = {
  readonly class: Source;
  readonly modifier: Source;
  readonly extends: Source;
  /** What its documentation says of that. */
  readonly part: Source;
  readonly isLast: boolean;
};

/** One class for each piece, each the parent of the next; the last one has the name. */
export const piecesOf = (name: Source, count: number): readonly PieceView[] =>
  Array.from({ length: count }, (_, index) => {
    const isLast = index === count - 1;
    return {
      class: isLast ? name : source`${name}${index + 1}`,
      modifier: isLast ? source`final` : source`abstract`,
      extends: index === 0 ? none : source` extends ${name}${index}`,
      part: isLast ? none : source`, part ${index + 1}`,
      isLast,
    };
  });

/** Members of a class, with a blank line between them. */
export const joinMembers = (members: readonly Source[]): Source => join(members, source`\n\n`);
