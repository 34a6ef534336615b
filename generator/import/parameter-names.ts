import type { ScalarType } from '../ir/catalog.ts';
import { translateChinese } from './chinese-words.ts';
import type { DraftParameter } from './draft.ts';
import type { MessagePiece } from './message-pieces.ts';

/** The parameters of a message. */
export interface NamedParameters {
  /** In order: the first is `{0}`. */
  readonly list: readonly DraftParameter[];
  /** The name of each placeholder of the message, in its order. */
  readonly names: readonly string[];
}

/** Words that say nothing about the value beside them. */
const stopWords = new Set(
  'a an the is are was were be been of to in on at by for from with and or not no than that this these those it its as if when must should can cannot may will has have had least most up more less between only please contact also equal equals exactly already does do did got but either neither both which too then other than per while via using after before there into under over same you your we our they them'.split(
    ' ',
  ),
);

/** Words after a placeholder that say what it does, and not what it is. */
const verbs =
  /^(?:is|are|was|were|be|can|cannot|must|should|does|do|has|have|had|will|not|error|errors|exceeds?|fails?|failed|invalid|missing|required|empty|already|incorrect|mismatch|expired|exists?|found|or|and|to|of|in|on|at|for|from|with|than|than)$/;

const wordsOf = (text: string): readonly string[] => text.match(/[A-Za-z][A-Za-z0-9]*(?:[_'’-][A-Za-z0-9]+)*/g) ?? [];

/** A word as a name of a parameter, which keeps its capitals only inside it: `outputAddress`. */
const toName = (word: string): string | undefined => {
  const parts = word.replaceAll(/['’]s?\b/g, '').match(/[A-Za-z0-9]+/g);
  if (parts === null) return undefined;
  const joined = parts.join('_').replace(/^\d+_?/, '');
  const name = /^[A-Z]+(?:_[A-Z\d]+)*$|^[A-Z][a-z\d]*(?:_|$)/.test(joined) ? joined.toLowerCase() : joined;
  return /^[A-Za-z]/.test(name) && name.length <= 40 ? name.charAt(0).toLowerCase() + name.slice(1) : undefined;
};

const isParameterName = (text: string): boolean => /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/.test(text);

const wordBefore = (whole: string): string | undefined => {
  const text = translateChinese(whole.slice(-12)) ?? whole;
  const clause = /[^.!?;,，。；]*$/.exec(text.trimEnd())?.[0] ?? '';
  const [last, ...before] = wordsOf(clause.replace(/["'“”‘’`=:(<[\s#]+$/u, '')).toReversed();
  const words = last === undefined ? [] : [last, ...before].slice(0, 3);
  const near = words.find((word) => !stopWords.has(word.toLowerCase()) && word.length > 1);
  if (near !== undefined && isEvent(near.toLowerCase()) && /[:：]\s*$/.test(text)) return 'detail';
  return near === undefined || isEvent(near.toLowerCase()) ? undefined : toName(near);
};

const wordAfter = (text: string): string | undefined => {
  const [word] = wordsOf(/^["'”’`)>\]\s]*([^.!?;,]*)/u.exec(text)?.[1] ?? '');
  return word === undefined || verbs.test(word.toLowerCase()) || stopWords.has(word.toLowerCase())
    ? undefined
    : toName(word);
};

/** Words before a placeholder that say what happened: after them and a colon, the placeholder has details. */
const isEvent = (word: string): boolean =>
  /(?:ed|ly)$/.test(word) ||
  /^(?:found|valid|invalid|error|errors|exist|exists|empty|missing|wrong|bad|failure|exception|reason|due|allowed|large|long|short|small|big|available|unavailable|correct|incorrect|unknown|occur|occurs|json|conflict|match|mismatch|denied|problem)$/.test(
    word,
  );

const isConjunction = (text: string): boolean =>
  /^\W*(?:or|and|and parameter|or parameter|,|，|、|和|或|与|to|-)\W*$/iu.test(text);

/** What a placeholder is called by itself or by the words near it. */
const suggest = (pieces: readonly MessagePiece[], index: number, previous: string | undefined): string => {
  const piece = pieces[index];
  if (piece === undefined || 'text' in piece) return 'value';
  if (piece.key !== undefined && !/^\d+$/.test(piece.key)) {
    return isParameterName(piece.key) ? piece.key : (toName(piece.key) ?? 'value');
  }
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  const left = before !== undefined && 'text' in before ? before.text : '';
  const right = after !== undefined && 'text' in after ? after.text : '';
  if (previous !== undefined && isConjunction(left)) return previous;
  const isMeasure = /\b(?:in|per|within|least|most|than|by|after|for|every|of) *$/i.test(left);
  return (isMeasure ? wordAfter(right) : undefined) ?? wordBefore(left) ?? wordAfter(right) ?? 'value';
};

const squash = (name: string): string => name.replaceAll('_', '').toLowerCase();

/** Of two with one name, the second is the other; more than two are numbered. */
const makeDistinct = (names: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(squash(name), (counts.get(squash(name)) ?? 0) + 1);
  const used = new Set<string>();
  const seen = new Map<string, number>();
  return names.map((name) => {
    const key = squash(name);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const all = counts.get(key) ?? 1;
    let made = nth === 1 ? name : all === 2 ? `other_${name}` : `${name}_${nth}`;
    for (let number = 2; used.has(squash(made)); number += 1) made = `${name}_${number}`;
    used.add(squash(made));
    return made;
  });
};

/** Names the parameters of a message. Placeholders with the same number or name are one parameter. */
export const nameParameters = (pieces: readonly MessagePiece[]): NamedParameters => {
  const keys: string[] = [];
  const suggestions = new Map<string, { name: string; type: ScalarType }>();
  let unnamed = 0;
  let previous: string | undefined;
  for (const [index, piece] of pieces.entries()) {
    if ('text' in piece) continue;
    const key = piece.key ?? `#${unnamed++}`;
    keys.push(key);
    const name = suggest(pieces, index, previous);
    previous = name;
    const known = suggestions.get(key);
    if (known === undefined) suggestions.set(key, { name, type: piece.type });
    else if (known.type !== piece.type) suggestions.set(key, { ...known, type: 'string' });
  }
  const isNumbered = keys.every((key) => /^\d+$/.test(key));
  const order = [...suggestions.keys()];
  if (isNumbered) order.sort((a, b) => Number(a) - Number(b));
  const distinct = makeDistinct(order.map((key) => suggestions.get(key)?.name ?? 'value'));
  const nameOf = new Map(order.map((key, index) => [key, distinct[index] ?? 'value']));
  return {
    list: order.map((key, index) => ({
      name: distinct[index] ?? 'value',
      type: suggestions.get(key)?.type ?? 'string',
    })),
    names: keys.map((key) => nameOf.get(key) ?? 'value'),
  };
};
