import type { Block } from '../language/markdown-print.ts';
import type { Inline } from '../language/markdown-emphasis.ts';
import { readInline } from '../language/markdown-inline.ts';
import { isOneLine, readMarkdown } from '../language/markdown-read.ts';
import { makePrintable } from '../printable.ts';
import { noBreak, span, type Span, type Style } from './styled-text.ts';

/** A paragraph, with what is in front of its first line and of the others. */
export interface Paragraph {
  readonly spans: readonly Span[];
  readonly mark: string;
  readonly indent: string;
  /** Lines of code are shown as they are. */
  readonly isCode: boolean;
  /** Whether a blank line is before it. */
  readonly isApart: boolean;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
]);

const unescape = (written: string): string =>
  written
    .replaceAll(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll(/&(lt|gt|amp|quot);/g, (entity, name: string) => entities.get(name) ?? entity)
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');

/** A code span, between plain backticks, and not broken at its blanks. */
const codeSpan = (written: string): Span => {
  const [, fence = ''] = /^(`+)/.exec(written) ?? [];
  const text = written.slice(fence.length, written.length - fence.length);
  const inside = /^ .*[^ ].* $/.test(text) ? text.slice(1, -1) : text;
  return span(`\`${inside.replaceAll(' ', noBreak)}\``, 'code');
};

/** Where a link leads, as its author wrote it. */
const addressOf = (target: string): string => target.slice(1, -1).replaceAll('%28', '(').replaceAll('%29', ')');

const spansOf = (parts: readonly Inline[], style: Style): readonly Span[] =>
  parts.flatMap((part): readonly Span[] => {
    switch (part.kind) {
      case 'text':
        return [span(unescape(part.written), style)];
      case 'whole':
        return [codeSpan(part.written)];
      case 'link': {
        const inside = spansOf(part.inside, style);
        const address = addressOf(part.target);
        const text = inside.map((one) => one.text).join('');
        if (text === address || `mailto:${text}` === address) return [span(text, 'link')];
        return address.startsWith('#') ? inside : [...inside, span(' ('), span(address, 'link'), span(')')];
      }
      case 'strong':
        return spansOf(part.inside, 'strong');
      case 'emphasis':
      case 'strike':
        return spansOf(part.inside, style);
    }
  });

const oneLine = (spans: readonly Span[]): readonly Span[] =>
  spans.map(({ text, style }) => span(makePrintable(text).replaceAll(/[ \t\r\n]+/g, ' '), style));

const inline = (written: string): readonly Span[] => oneLine(spansOf(readInline(written), 'plain'));

const blockParagraphs = (block: Block, mark: string, indent: string, isApart: boolean): readonly Paragraph[] => {
  const paragraph = (spans: readonly Span[], place: number, isCode: boolean, apart: boolean): Paragraph => ({
    spans,
    mark: place === 0 ? mark : indent,
    indent,
    isCode,
    isApart: place === 0 ? isApart : apart,
  });
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(inline(block.lines.join(' ')), 0, false, isApart)];
    case 'code':
      return block.lines.map((line, place) =>
        paragraph([span(makePrintable(`  ${line}`), 'code')], place, true, false),
      );
    case 'table':
      return block.rows.map((row, place) =>
        paragraph(
          row.flatMap((cell, column) => [...(column === 0 ? [] : [span(' | ', 'faint')]), ...inline(cell)]),
          place,
          false,
          false,
        ),
      );
    case 'quote':
      return blocksParagraphs(block.blocks, mark === indent ? `${indent}> ` : `${mark}> `, `${indent}> `, isApart);
    case 'list':
      return block.items.flatMap((item, place) => {
        const sign = block.start === undefined ? '- ' : `${block.start + place}. `;
        return blocksParagraphs(
          item.blocks,
          (place === 0 ? mark : indent) + sign,
          indent + ' '.repeat(sign.length),
          place === 0 ? isApart : item.isLoose,
        );
      });
    case 'rule':
      return [paragraph([span('---', 'faint')], 0, false, isApart)];
  }
};

const blocksParagraphs = (
  blocks: readonly Block[],
  mark: string,
  indent: string,
  isApart: boolean,
): readonly Paragraph[] =>
  blocks.flatMap((block, place) =>
    blockParagraphs(block, place === 0 ? mark : indent, indent, place === 0 ? isApart : block.kind !== 'list'),
  );

/** An author's Markdown as paragraphs for a terminal: emphasis, code, lists and addresses, but no control characters. */
export const readProse = (text: string): readonly Paragraph[] =>
  text.trim() === ''
    ? []
    : isOneLine(text) && !/[\\`*_[\]<{|$~#>+&-]|:\/\/|www\./iu.test(text)
      ? [{ spans: oneLine([span(text)]), mark: '', indent: '', isCode: false, isApart: false }]
      : blocksParagraphs(readMarkdown(text), '', '', false);
