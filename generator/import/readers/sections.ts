/** What is below the heading of an error, or in its entry of a list: messages, explanations, causes. */
import { roleOfHeader, type Role } from '../header-words.ts';
import { doubt } from '../notice.ts';
import type { Cell } from '../source.ts';
import type { Block } from './blocks.ts';
import type { Entry } from './code-entries.ts';
import type { Found } from './found.ts';
import { cellOf, sliceText, type RichText } from './rich-text.ts';

/** A text below the heading of an error. */
interface Part {
  readonly text: RichText;
  readonly isBullet: boolean;
  readonly role: Role | undefined;
}

/** A label and what it is a label of: `Cause: …`, `**How to fix** …`. */
interface Labelled {
  readonly role: Role;
  readonly rest: RichText;
}

const readLabel = (text: RichText): Labelled | undefined => {
  const marked = text.spans.find(({ kind, from }) => kind === 'strong' && from === 0);
  const found = /^([^:：\n]{1,40})[:：]\s*/u.exec(text.text);
  const end = marked === undefined ? found?.[1]?.length : marked.to;
  if (end === undefined) return undefined;
  const label = text.text.slice(0, end).replace(/\s*[:：]$/, '');
  const role = roleOfHeader(label);
  const isSure =
    marked !== undefined || (role !== undefined && ['cause', 'fix', 'description', 'status'].includes(role));
  if (role === undefined || !(isSure || /messa|msg|信息|消息/i.test(label))) return undefined;
  const sign = /^\s*[:：–—-]?\s*/.exec(text.text.slice(end))?.[0].length ?? 0;
  return { role, rest: sliceText(text, end + sign) };
};

const collectParts = (blocks: readonly Block[], given?: Role, isNested = false): readonly Part[] => {
  const parts: Part[] = [];
  let role = given;
  const add = (text: RichText, isBullet: boolean): void => {
    const label = readLabel(text);
    if (label === undefined)
      parts.push({ text, isBullet: isBullet && !isNested, role: role ?? (isNested ? 'description' : undefined) });
    else if (label.rest.text === '') role = label.role;
    else parts.push({ text: label.rest, isBullet, role: label.role });
  };
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        role = roleOfHeader(block.text.text) ?? 'description';
        break;
      case 'text':
        add(block.text, false);
        break;
      case 'list':
        for (const [first, ...others] of block.items) {
          const outer = role;
          if (first?.kind === 'text') add(first.text, true);
          else if (first !== undefined) parts.push(...collectParts([first], role, true));
          parts.push(...collectParts(others, role, true));
          role = outer;
        }
        break;
      case 'terms':
        for (const { term, detail } of block.entries) {
          parts.push({ text: detail, isBullet: false, role: roleOfHeader(term.text) ?? 'description' });
        }
        break;
    }
  }
  return parts;
};

const explains =
  /^(?:this (?:code|error|message|status|exception|response|means)\b|(?:if|when|because) (?:the|you|your|an?|this)\b|(?:occurs|happens|returned|sent|thrown|raised) (?:if|when|by)\b|(?:see|refer to|note that|note:|for (?:more|example|details))\b|(?:potential|possible) (?:error )?messages\b|请参[考见]|参见|详见)/i;

/** A text that explains: it starts as explanations do, or leads to another part of the page. */
const isExplanation = ({ text, spans }: RichText): boolean =>
  explains.test(text) ||
  spans.some(
    ({ kind, target, from, to }) =>
      kind === 'link' && (target?.startsWith('#') === true || (from === 0 && to === text.length)),
  );

/** Texts of a role, as one cell. */
const join = (cells: readonly Cell[]): Cell | undefined => {
  const [first, ...more] = cells.filter(({ text }) => text !== '');
  if (first === undefined || more.length === 0) return first;
  const texts = [first, ...more].map(({ text }) => text);
  return {
    text: texts.join(' '),
    place: { ...first.place, end: Math.max(first.place.end, more.at(-1)?.place.end ?? 0) },
  };
};

/** A paragraph that is longer than this is no message. */
const longest = 200;

/** Reads the error of an entry and of the blocks that belong to it; `given` are parts that are known already. */
export const readSection = (
  entry: Entry,
  headings: readonly Cell[],
  blocks: readonly Block[],
  { file, rows, doubts }: Found,
  given: readonly { readonly role: Role; readonly text: RichText }[] = [],
): void => {
  const cells = new Map<Role, Cell[]>();
  const add = (role: Role, cell: Cell): void => void cells.set(role, [...(cells.get(role) ?? []), cell]);
  const written = cellOf(file, entry.message);
  if (written.text !== '') add('message', written);
  for (const { role, text } of given) add(role, cellOf(file, text));
  for (const { text, isBullet, role } of collectParts(blocks)) {
    const cell = cellOf(file, text);
    if (role !== undefined) add(role, cell);
    else if (isBullet && written.text === '' && !isExplanation(text)) add('message', cell);
    else if (!isBullet && !cells.has('message') && text.text.length <= longest && !isExplanation(text))
      add('message', cell);
    else {
      add('description', cell);
      if (isBullet) {
        const why = isExplanation(text) ? 'It reads like an explanation' : 'The message is in the heading already';
        doubts.push(
          doubt(
            'text-doubtful',
            cell.place,
            `${why}, so this became a part of the description.`,
            'If the API sends this text, write it under wordings.',
          ),
        );
      }
    }
  }
  const place = { ...entry.code.place, end: Math.max(entry.code.place.end, written.place.end) };
  rows.push({
    headings,
    code: entry.code,
    name: entry.name ?? join(cells.get('name') ?? []),
    aliases: [],
    status: join(cells.get('status') ?? []),
    messages: cells.get('message') ?? [],
    description: join(cells.get('description') ?? []),
    cause: join(cells.get('cause') ?? []),
    fix: join(cells.get('fix') ?? []),
    kind: undefined,
    retry: join(cells.get('retry') ?? []),
    place,
  });
};
