import type { Edit } from '../../spec/edit/edits.ts';
import type { NewValue } from '../../spec/edit/print-value.ts';
import type { ScalarStyle } from '../../spec/edit/scalar.ts';
import { insertKey, replaceScalar } from '../../spec/edit/set-value.ts';
import type { LoadedCategory } from '../../spec/load.ts';
import { nodeAt } from '../../spec/node.ts';
import { changeMessage } from './change-message.ts';
import { keyStyle } from './error-style.ts';
import type { MessageContext } from './message-context.ts';

/** What of an error follows the page, unless it is kept. */
export const facts = ['status', 'message', 'description', 'cause', 'fix'] as const;

/** One of the {@link facts}. */
export type Fact = (typeof facts)[number];

/** A part of an error that the page says in another way. */
export interface Difference {
  readonly what: Fact | 'code' | 'wordings' | 'name' | 'category';
  /** What the spec had; nothing where it had none. */
  readonly from: string | undefined;
  readonly to: string;
}

/** What becomes of an error that the page has too. */
export interface ErrorChange {
  readonly edits: readonly Edit[];
  /** What follows the page. */
  readonly changed: readonly Difference[];
  /** What stays, although the page says it in another way. */
  readonly kept: readonly Difference[];
  /** Why the message could not follow the page. */
  readonly obstacle: string | undefined;
}

/** An error of the page and of the spec, and what is around them. */
export interface ErrorContext extends MessageContext {
  readonly category: LoadedCategory;
  /** Name and title of the category in the page. */
  readonly section: { readonly name: string; readonly title: string };
  readonly keep: ReadonlySet<Fact>;
}

interface Part {
  readonly edits: readonly Edit[];
  readonly changed: readonly Difference[];
  readonly kept: readonly Difference[];
}

const nothing: Part = { edits: [], changed: [], kept: [] };

const plain = (text: string): NewValue => ({ kind: 'text', text, style: 'plain' });

const codePart = ({ draft, entry, style, source }: ErrorContext): Part => {
  const node = nodeAt(entry.node, ['code']);
  if (draft.code === entry.spec.code || node.kind !== 'scalar') return nothing;
  return {
    edits: [replaceScalar(node, draft.code, style.form.quote, entry.node.flow, source)],
    changed: [{ what: 'code', from: entry.spec.code, to: draft.code }],
    kept: [],
  };
};

const statusPart = ({ draft, entry, category, style, source, keep }: ErrorContext): Part => {
  const own = entry.spec.status ?? category.spec.status;
  if (own === draft.status || own === undefined || draft.guessed.has('status')) return nothing;
  const difference: Difference = { what: 'status', from: String(own), to: String(draft.status) };
  if (keep.has('status')) return { ...nothing, kept: [difference] };
  const node = nodeAt(entry.node, ['status']);
  const edits =
    entry.spec.status !== undefined && node.kind === 'scalar'
      ? [replaceScalar(node, String(draft.status), style.form.quote, entry.node.flow, source)]
      : insertKey(entry.node, 'name', 'status', plain(String(draft.status)), style.form, source);
  return { edits, changed: [difference], kept: [] };
};

const messagePart = (context: ErrorContext): Part & { readonly obstacle: string | undefined } => {
  const { draft, entry, keep } = context;
  if (draft.guessed.has('message')) return { ...nothing, obstacle: undefined };
  const found = changeMessage(context);
  const { message, wordings, edits, isRead, obstacle } = found;
  const difference: Difference = { what: 'message', from: entry.spec.message, to: message?.to ?? draft.message };
  if (keep.has('message') && (message !== undefined || obstacle !== undefined || wordings.length > 0)) {
    return {
      ...nothing,
      kept: message === undefined && obstacle === undefined ? [] : [difference],
      obstacle: undefined,
    };
  }
  return {
    edits,
    changed: [
      ...(message === undefined ? [] : [difference]),
      ...wordings
        .filter((wording) => wording !== entry.spec.message)
        .map((to): Difference => ({ what: 'wordings', from: undefined, to })),
    ],
    kept: isRead || obstacle !== undefined ? [difference] : [],
    obstacle,
  };
};

/** The words that a page may have for an error which the spec says nothing about. */
const prose = ['description', 'cause', 'fix'] as const;

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The key that a new text usually follows. */
const keyBefore = (keys: readonly string[], key: (typeof prose)[number]): string => {
  const order = ['message', 'messages', 'wordings', 'params', 'kind', 'retry', 'description', 'cause', 'fix'];
  return order.slice(0, order.indexOf(key)).findLast((one) => keys.includes(one)) ?? 'message';
};

const prosePart = ({ draft, entry, style, source, keep }: ErrorContext): Part => {
  const parts = prose.flatMap((key): readonly Part[] => {
    const [theirs, own] = [draft[key], entry.spec[key]];
    if (theirs === undefined || (own !== undefined && collapse(own) === collapse(theirs))) return [];
    const difference: Difference = { what: key, from: own, to: theirs };
    if (own !== undefined || keep.has(key)) return [{ ...nothing, kept: [difference] }];
    const shown = keyStyle(entry.node, 'message', source) ?? 'plain';
    const how: ScalarStyle = shown === 'literal' || shown === 'folded' ? style.form.quote : shown;
    const before = keyBefore([...entry.node.entries.keys()], key);
    const value: NewValue = { kind: 'text', text: theirs, style: how };
    return [{ edits: insertKey(entry.node, before, key, value, style.form, source), changed: [difference], kept: [] }];
  });
  return join(parts);
};

const join = (parts: readonly Part[]): Part => ({
  edits: parts.flatMap(({ edits }) => edits),
  changed: parts.flatMap(({ changed }) => changed),
  kept: parts.flatMap(({ kept }) => kept),
});

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Names and categories are what people made of them. */
const keptPart = ({ draft, entry, category, section }: ErrorContext): Part => {
  const isNamed = [entry.spec.name, ...(entry.spec.aliases ?? [])].includes(draft.name);
  const isThere = category.spec.name === section.name || fold(category.spec.title) === fold(section.title);
  return {
    ...nothing,
    kept: [
      ...(isNamed ? [] : [{ what: 'name', from: entry.spec.name, to: draft.name } as const]),
      ...(isThere ? [] : [{ what: 'category', from: category.spec.name, to: section.name } as const]),
    ],
  };
};

/** Decides what becomes of an error that the page has too: facts follow the page, and words of people stay. */
export const changeError = (context: ErrorContext): ErrorChange => {
  const message = messagePart(context);
  const parts = [codePart(context), statusPart(context), message, prosePart(context), keptPart(context)];
  return { ...join(parts), obstacle: message.obstacle };
};
