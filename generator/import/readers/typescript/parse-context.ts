import { ts } from 'ts-morph';
import type { Place } from '../../../diagnostic.ts';
import type { Cell } from '../../source.ts';
import { isForTools, readBlockComment, readLineComments } from './comments.ts';
import type { ClassDeclaration, Expression, FunctionValue, Notes, Raised } from './syntax.ts';

/** Places and comments of a source file. */
export interface Places {
  readonly place: (node: ts.Node) => Place;
  readonly cell: (node: ts.Node, content: string) => Cell;
  /** A text without its quotes. */
  readonly inner: (node: ts.Node) => Place;
  readonly notesOf: (node: ts.Node) => Notes;
}

/** What all that reads a source file shares. A node is met from several sides, and read once. */
export interface Context extends Places {
  readonly source: ts.SourceFile;
  readonly expression: (node: ts.Expression) => Expression;
  readonly functionOf: (node: ts.FunctionLikeDeclaration, owner: Cell | undefined) => FunctionValue;
  readonly classOf: (node: ts.ClassLikeDeclaration, groups: readonly Cell[], named?: ts.Identifier) => ClassDeclaration;
  readonly raised: Raised[];
}

/** Finds the places and the comments of a source file. */
export const createPlaces = (file: string, source: ts.SourceFile): Places => {
  const { text } = source;
  const place = (node: ts.Node): Place => ({ file, start: node.getStart(source), end: node.end });
  const cell = (node: ts.Node, content: string): Cell => ({ text: content, place: place(node) });
  const inner = (node: ts.Node): Place => ({
    file,
    start: node.getStart(source) + 1,
    end: Math.max(node.end - 1, node.getStart(source) + 1),
  });

  const commentCell = (ranges: readonly ts.CommentRange[]): Cell | undefined => {
    const [first] = ranges;
    const last = ranges.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const written = ranges.map(({ pos, end }) => text.slice(pos, end));
    const content =
      first.kind === ts.SyntaxKind.MultiLineCommentTrivia
        ? readBlockComment(written[0] ?? '')
        : readLineComments(written);
    return content === '' || isForTools(content)
      ? undefined
      : { text: content, place: { file, start: first.pos, end: last.end } };
  };

  /** The last block comment, or the last run of lines, if no blank line parts it from what follows. */
  const notesOf = (node: ts.Node): Notes => {
    const start = node.getStart(source);
    const isSameLine = !text.slice(node.getFullStart(), start).includes('\n');
    const ranges =
      (isSameLine ? ts.getTrailingCommentRanges : ts.getLeadingCommentRanges)(text, node.getFullStart()) ?? [];
    const near: ts.CommentRange[] = [];
    let next = start;
    for (const range of ranges.toReversed()) {
      const isLine = range.kind === ts.SyntaxKind.SingleLineCommentTrivia;
      if (/\n[ \t]*\r?\n/.test(text.slice(range.end, next)) || (near.length > 0 && !isLine)) break;
      near.unshift(range);
      next = range.pos;
      if (!isLine) break;
    }
    const found = commentCell(near);
    const isDoc = near.length === 1 && text.startsWith('/**', near[0]?.pos);
    const behind = /^[ \t]*[,;|]?/.exec(text.slice(node.end, node.end + 40))?.[0].length ?? 0;
    const [behindRange] =
      ts.getTrailingCommentRanges(text, node.end + behind) ?? ts.getTrailingCommentRanges(text, node.end) ?? [];
    const isLast =
      behindRange !== undefined &&
      /^[ \t]*(?:[,;|][ \t]*)?(?:\r?\n|[}\])]|$)/.test(text.slice(behindRange.end, behindRange.end + 80));
    const after = isLast ? commentCell([behindRange]) : undefined;
    return { doc: isDoc ? found : undefined, before: isDoc ? undefined : found, after };
  };

  return { place, cell, inner, notesOf };
};
