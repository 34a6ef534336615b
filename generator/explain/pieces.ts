import type { Description } from './description.ts';
import { paragraphOf, type Row } from './layout.ts';
import { plain, span, type Span } from './styled-text.ts';

/** What is between two facts. */
export const dot = span(' · ', 'faint');

/** A label with paragraphs. */
export const row = (label: string, ...texts: readonly (readonly Span[])[]): Row => ({
  label,
  paragraphs: texts.map(paragraphOf),
});

/** `50014 parameter_empty`; of APIs whose codes are names, the name once. */
export const whoIs = ({ code, name }: Description): readonly (readonly Span[])[] => {
  const parts = [...new Set([code, name])].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [[plain(parts.join(' '), 'strong')]];
};
