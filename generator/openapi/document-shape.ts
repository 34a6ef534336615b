import type { Diagnostic } from '../diagnostic.ts';
import type { SpecNode } from '../spec/node.ts';
import type { Stretch, WrittenMember } from './written.ts';

/** One file of a description. */
export interface Document {
  /** Its path, as findings show it. */
  readonly file: string;
  readonly text: string;
  readonly form: 'yaml' | 'json';
  readonly root: SpecNode;
  /** Stretches of the text that aliases name, in order and apart. */
  readonly shared: readonly Stretch[];
  /** The members of maps that are written in another way than they are meant: with aliases and merge keys. */
  readonly written: ReadonlyMap<SpecNode, readonly WrittenMember[]>;
}

/** What reading a file gives: a document, or why there is none. */
export interface ReadDocument {
  readonly document: Document | undefined;
  readonly diagnostics: readonly Diagnostic[];
}
