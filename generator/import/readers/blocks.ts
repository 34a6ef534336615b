/** What pages of every markup consist of: headings, paragraphs, lists, tables. */
import type { Diagnostic, Place } from '../../diagnostic.ts';
import type { RichText } from './rich-text.ts';

/** A heading, from 1 (a title) to 6. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: RichText;
}

/** A paragraph. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: RichText;
}

/** A list with bullets or numbers. */
export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly (readonly Block[])[];
}

/** Terms with what they mean. */
export interface TermsBlock {
  readonly kind: 'terms';
  readonly entries: readonly { readonly term: RichText; readonly detail: RichText }[];
  readonly place: Place;
}

/** A table. All rows are as long as the longest one. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: RichText | undefined;
  readonly header: readonly RichText[] | undefined;
  readonly rows: readonly (readonly RichText[])[];
  readonly place: Place;
}

/** A block of code. */
export interface CodeBlock {
  readonly kind: 'code';
  readonly text: string;
  readonly place: Place;
}

/** A part of a page. */
export type Block = HeadingBlock | TextBlock | ListBlock | TermsBlock | TableBlock | CodeBlock;

/** A page as its markup says it. */
export interface BlockPage {
  /** From the head of the page, not from a heading. */
  readonly title: { readonly text: string; readonly place: Place } | undefined;
  readonly blocks: readonly Block[];
  readonly doubts: readonly Diagnostic[];
}
