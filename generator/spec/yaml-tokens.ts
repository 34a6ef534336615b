import { type CST, Lexer, Parser } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';

/** Deepest nesting of maps and lists in a file. */
export const depthLimit = 64;

/** Takes a finding of a file. */
export type Report = (
  rule: string,
  start: number,
  end: number,
  message: string,
  help?: string,
  other?: Diagnostic['other'],
) => void;

/**
 * The tokens of a text, nested. The parser's stack is looked at on the way, since a megabyte of brackets would take all
 * memory before it could be refused: a text that is far too deep ends where that is certain.
 */
export const readTokens = (text: string): readonly CST.Token[] => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > 2 * depthLimit + 8) break;
  }
  tokens.push(...parser.end());
  return tokens;
};

/** Refuses what a spec may not use before anything recurses into it. False where the tokens must not be composed. */
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
          `A spec has no anchors: ${token.source}.`,
          'Write the value out where it is used.',
        );
      if (token.type === 'tag')
        refuse('yaml-tag', token, `A spec has no tags: ${token.source}.`, 'Take the tag out; each key knows its type.');
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
          `A spec has no directives: ${token.source}.`,
          'Take the line out; a spec is YAML 1.2.',
        );
        break;
      case 'alias':
        refuse('yaml-alias', token, `A spec has no aliases: ${token.source}.`, 'Write the value out here.');
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
              `Nesting is deeper than ${depthLimit}.`,
              'No key of a spec needs that much; look for an unclosed bracket.',
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
            refuse('yaml-merge', key, 'A spec has no merge keys.', 'Write the keys out here.');
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
