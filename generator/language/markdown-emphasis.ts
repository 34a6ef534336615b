import { isInsideWord } from './markdown-text.ts';

/** What a paragraph is made of, as written: text, or what is one thing to Markdown, as a link is. */
interface Words {
  readonly kind: 'text' | 'whole';
  readonly written: string;
}

/** Marks in a row of one sign, such as `**`. */
interface Marks {
  readonly kind: 'marks';
  readonly sign: string;
  readonly count: number;
}

/** A link, where it leads written as Markdown has it behind the text of the link: `(#place)`. */
interface Link<Inside> {
  readonly kind: 'link';
  readonly inside: readonly Inside[];
  readonly target: string;
}

/** A part of a paragraph. No two texts follow one another, and none is empty. */
export type Part = Words | Marks | Link<Part>;

/** A part of a paragraph after its emphasis is found. */
export type Inline =
  Words | Link<Inline> | { readonly kind: 'emphasis' | 'strong' | 'strike'; readonly inside: readonly Inline[] };

/** Whether marks may open or close an emphasis, after CommonMark. */
interface Powers {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Marks with what is written on either side of them, and how many of them are not paired yet. */
interface Run extends Marks, Powers {
  readonly before: string;
  readonly after: string;
  readonly left: number;
}

type Neighbour = 'space' | 'sign' | 'letter';

/** What a character is to marks beside it: readers disagree about symbols, and about signs of the supplementary planes. */
const neighboursOf = (character: string): readonly Neighbour[] => {
  if (/^[\p{Zs}\t\n]?$/u.test(character)) return ['space'];
  if (/^[!-/:-@[-`{-~]$/.test(character)) return ['sign'];
  const isSign = /^\p{P}$/u.test(character);
  if (/^[\p{S}\ufe00-\ufe0f]$/u.test(character) || (isSign && character.length > 1)) return ['sign', 'letter'];
  return [isSign ? 'sign' : 'letter'];
};

const powersBetween = (sign: string, before: Neighbour, after: Neighbour): Powers => {
  const left = after !== 'space' && (after !== 'sign' || before !== 'letter');
  const right = before !== 'space' && (before !== 'sign' || after !== 'letter');
  if (sign !== '_') return { opens: left, closes: right };
  return { opens: left && (!right || before === 'sign'), closes: right && (!left || after === 'sign') };
};

const noPowers: Powers = { opens: false, closes: false };

/** None where readers disagree, or may take what is beside the marks for an e-mail address. */
const powersOf = ({ sign, count }: Marks, before: string, after: string): Powers => {
  if (/@\S*$/u.test(before) || /^\S*@/u.test(after) || (sign === '~' && count > 2)) return noPowers;
  const [last = ''] = /.$/su.exec(before) ?? [];
  const [first = ''] = /^./su.exec(after) ?? [];
  const [powers = noPowers, ...others] = neighboursOf(last).flatMap((one) =>
    neighboursOf(first).map((other) => powersBetween(sign, one, other)),
  );
  return others.every(({ opens, closes }) => opens === powers.opens && closes === powers.closes) ? powers : noPowers;
};

/** What a part is to marks beside it. */
const edgesOf = (part: Part): string => {
  if (part.kind === 'link') return '[)';
  return part.kind === 'marks' ? part.sign : part.written;
};

/** Marks that are no emphasis, as text: escaped where they could be taken for one. */
const textOf = ({ sign, left, before, after }: Run): Words => {
  const marks = sign.repeat(left);
  const isAlone = sign === '*' && /(?:^|\s)$/u.test(before) && /^(?:\s|$)/u.test(after);
  const isText = isAlone || (sign === '_' && isInsideWord(before, after));
  return { kind: 'text', written: isText ? marks : marks.replaceAll(sign, `\\${sign}`) };
};

const settle = (part: Inline | Run): Inline => (part.kind === 'marks' ? textOf(part) : part);

const isPair = (opener: Run, closer: Run): boolean => {
  if (opener.sign !== closer.sign || !opener.opens) return false;
  if (opener.sign === '~') return opener.left === closer.left;
  const isOfThree = (opener.count + closer.count) % 3 === 0 && (opener.count % 3 !== 0 || closer.count % 3 !== 0);
  return !isOfThree || (!opener.closes && !closer.opens);
};

const kindOf = (sign: string, taken: number): 'emphasis' | 'strong' | 'strike' =>
  sign === '~' ? 'strike' : taken === 2 ? 'strong' : 'emphasis';

/** Pairs the marks that open with those that close, as CommonMark does; the others become text. */
const pairRuns = (parts: readonly (Inline | Run)[]): readonly Inline[] => {
  const found: (Inline | Run)[] = [];
  for (const part of parts) {
    let rest = part;
    while (rest.kind === 'marks' && rest.closes && rest.left > 0) {
      const closer = rest;
      const at = found.findLastIndex((opener) => opener.kind === 'marks' && isPair(opener, closer));
      const [opener, ...inside] = at === -1 ? [] : found.splice(at);
      if (opener?.kind !== 'marks') break;
      const taken = Math.min(opener.left, closer.left, 2);
      if (opener.left > taken) found.push({ ...opener, left: opener.left - taken });
      found.push({ kind: kindOf(closer.sign, taken), inside: inside.map(settle) });
      rest = { ...closer, left: closer.left - taken };
    }
    if (rest.kind !== 'marks' || rest.left > 0) found.push(rest);
  }
  return found.map(settle);
};

/** Finds the emphasis in the parts of a paragraph, and in the text of a link: between brackets. */
export const findEmphasis = (parts: readonly Part[], isLinkText = false): readonly Inline[] =>
  pairRuns(
    parts.map((part, at): Inline | Run => {
      if (part.kind === 'link') return { ...part, inside: findEmphasis(part.inside, true) };
      if (part.kind !== 'marks') return part;
      const [previous, next] = [parts[at - 1], parts[at + 1]];
      const before = previous ? edgesOf(previous) : isLinkText ? '[' : '';
      const after = next ? edgesOf(next) : isLinkText ? ']' : '';
      return { ...part, before, after, left: part.count, ...powersOf(part, before, after) };
    }),
  );

const isWord = (unit: string): boolean => unit !== '' && !/^[\p{P}\p{Zs}\t\n!-/:-@[-`{-~]$/u.test(unit);

/** Whether a word touches what is between two parts: prettier writes `*` there, and `_` elsewhere. */
const touchesWord = (before: Inline | undefined, after: Inline | undefined): boolean =>
  (before?.kind === 'text' && isWord(before.written.slice(-1))) ||
  (after?.kind === 'text' && isWord(after.written.slice(0, 1)));

/** What parts are inside of: any emphasis, or directly in a strong one that touches a word. */
interface Outside {
  readonly isEmphasis: boolean;
  readonly isStrongInWord: boolean;
}

const writeInlines = (parts: readonly Inline[], { isEmphasis, isStrongInWord }: Outside): string =>
  parts
    .map((part, at) => {
      if (part.kind === 'text' || part.kind === 'whole') return part.written;
      const isInWord = touchesWord(parts[at - 1], parts[at + 1]);
      switch (part.kind) {
        case 'emphasis': {
          const mark = isInWord || isStrongInWord || isEmphasis ? '*' : '_';
          return mark + writeInlines(part.inside, { isEmphasis: true, isStrongInWord: false }) + mark;
        }
        case 'strong':
          return `**${writeInlines(part.inside, { isEmphasis, isStrongInWord: isInWord })}**`;
        case 'link':
          return `[${writeInlines(part.inside, { isEmphasis, isStrongInWord: false })}]${part.target}`;
        case 'strike':
          return `~~${writeInlines(part.inside, { isEmphasis, isStrongInWord: false })}~~`;
      }
    })
    .join('');

/** The parts of a paragraph one after the other, emphasis in prettier's style. */
export const writeParts = (parts: readonly Part[]): string =>
  writeInlines(findEmphasis(parts), { isEmphasis: false, isStrongInWord: false });

const outline = (parts: readonly Inline[]): string =>
  parts.map((part) => ('written' in part ? part.written : `\0${part.kind}\0${outline(part.inside)}\0`)).join('');

/** What is emphasized and how, whatever the marks: the same for parts that a reader takes for the same. */
export const outlineEmphasis = (parts: readonly Part[]): string => outline(findEmphasis(parts));

/** The parts with their marks as text. */
export const withoutEmphasis = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part): Part => {
    if (part.kind === 'marks')
      return { kind: 'text', written: part.sign.repeat(part.count).replaceAll(part.sign, `\\${part.sign}`) };
    return part.kind === 'link' ? { ...part, inside: withoutEmphasis(part.inside) } : part;
  });

/** Whether there are marks of emphasis among the parts, or in the text of a link. */
export const hasMarks = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.kind === 'marks' || (part.kind === 'link' && hasMarks(part.inside)));
