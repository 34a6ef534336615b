import { makePrintable } from '../printable.ts';

/** How a part of a text is shown. */
export type Style = 'plain' | 'strong' | 'faint' | 'label' | 'code' | 'link' | 'warning';

/** A part of a text that is shown alike. */
export interface Span {
  readonly text: string;
  readonly style: Style;
}

/** How each style is coloured; nothing where there are no colours. */
export type Colours = Readonly<Record<Exclude<Style, 'plain'>, (text: string) => string>>;

/** A space where a line is not broken; it is shown as a space. */
export const noBreak = '\u00a0';

/** A text in one style. */
export const span = (text: string, style: Style = 'plain'): Span => ({ text, style });

/** How much is shown of a text from outside. */
const longest = 2000;

const clip = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A text from outside on one line, with nothing in it that a terminal would obey. */
export const plain = (text: string, style: Style = 'plain'): Span =>
  span(makePrintable(clip(text).replaceAll(/[\r\n\u2028\u2029]+/g, ' ')).trim(), style);

/** Texts one after the other, with another one between them. */
export const joinSpans = (parts: readonly (readonly Span[])[], between: Span): readonly Span[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));

/** The text as it goes to a terminal or a file. */
export const paintSpans = (spans: readonly Span[], colours: Colours | undefined): string =>
  spans
    .map(({ text, style }) =>
      colours === undefined || style === 'plain' || text.trim() === '' ? text : colours[style](text),
    )
    .join('')
    .replaceAll(noBreak, ' ');
