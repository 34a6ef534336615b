import { type CST, Lexer, Parser } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';

/** A sign, a comment, blanks or a line break as they are written. */
export type SourceToken = CST.SourceToken;

/** A text in a block, `|` or `>`. */
export type BlockText = CST.BlockScalar;

/** Deepest nesting of maps and lists in a file. */
export const depthLimit = 64;

/** Reports a finding in a file. */
export type Report = (
  rule: string,
  start: number,
  end: number,
  message: string,
  help?: string,
  other?: Diagnostic['other'],
) => void;

/**
 * The tokens of a text, nested. Reading stops as soon as the text is far too deep, because a megabyte of brackets would
 * otherwise use up all memory before it could be refused.
 */
export const readTokens = (text: string, limit: number = depthLimit): readonly CST.Token[] => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    // Most lexemes complete no token: a list of none for each would cost.
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > 2 * limit + 8) break;
  }
  tokens.push(...parser.end());
  return tokens;
};

/** The comments of a text, each from its `#` to the end of its line. */
export const readComments = (text: string): readonly { readonly start: number; readonly end: number }[] => {
  const parser = new Parser();
  const comments: { readonly start: number; readonly end: number }[] = [];
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    for (const _ of parser.next(lexeme));
    if (!isText && lexeme.startsWith('#')) comments.push({ start, end: start + lexeme.length });
    // A sign of its own announces a text, which may start with # too.
    isText = lexeme === '\u001f';
    if (parser.stack.length > 2 * depthLimit + 8) break;
  }
  return comments;
};

/** Refuses what a spec must not use, before anything recurses into it. Returns false if the tokens must not be composed. */
export const checkTokens = (tokens: readonly CST.Token[], report: Report): boolean => {
  let composable = true;
  const refuse = (
    rule: string,
    token: CST.SourceToken | CST.Directive | CST.FlowScalar,
    message: string,
    help: string,
  ): void => {
    composable = false;
    report(rule, token.offset, token.offset + token.source.length, message, help);
  };
  const checkProps = (props: readonly CST.SourceToken[]): void => {
    for (const token of props) {
      if (token.type === 'anchor')
        refuse(
          'yaml-anchor',
          token,
          `Anchors are not supported: ${token.source}.`,
          'If it is a text, put it in quotes. Otherwise, write the value where it is used.',
        );
      if (token.type === 'tag')
        refuse(
          'yaml-tag',
          token,
          `Tags are not supported: ${token.source}.`,
          'If it is a text, put it in quotes. Otherwise, remove the tag: the key decides the type of the value.',
        );
    }
  };
  const stack: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 })).toReversed();
  let tooDeep = false;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { token, depth } = next;
    switch (token.type) {
      case 'directive':
        refuse(
          'yaml-directive',
          token,
          `Directives are not supported: ${token.source}.`,
          'Remove the line. A spec is YAML 1.2.',
        );
        break;
      case 'alias':
        refuse(
          'yaml-alias',
          token,
          `Aliases are not supported: ${token.source}.`,
          'If it is a text, put it in quotes. Otherwise, write the value here.',
        );
        break;
      case 'document':
        checkProps(token.start);
        if (token.value) stack.push({ token: token.value, depth });
        break;
      case 'block-map':
      case 'block-seq':
      case 'flow-collection': {
        if (depth + 1 > depthLimit) {
          if (!tooDeep) {
            report(
              'yaml-depth',
              token.offset,
              token.offset + 1,
              `The nesting is deeper than ${depthLimit} levels.`,
              'Look for a bracket that is not closed.',
            );
          }
          tooDeep = true;
          composable = false;
          break;
        }
        const children: { token: CST.Token; depth: number }[] = [];
        for (const { start, key, sep, value } of token.items) {
          checkProps(start);
          checkProps(sep ?? []);
          if (key?.type === 'scalar' && key.source === '<<') {
            refuse('yaml-merge', key, 'Merge keys are not supported.', 'Write the keys here.');
          }
          if (key) children.push({ token: key, depth: depth + 1 });
          if (value) children.push({ token: value, depth: depth + 1 });
        }
        stack.push(...children.toReversed());
        break;
      }
    }
  }
  return composable;
};
