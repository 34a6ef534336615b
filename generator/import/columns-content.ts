import { isKnownStatus, readStatus } from './statuses.ts';
import type { Cell } from './source.ts';

/** What the cells of a column look like: shares from 0 to 1 of those that are not empty. */
export interface Content {
  /** How many cells are not empty. */
  readonly filled: number;
  /** May be codes. */
  readonly codes: number;
  /** Are whole numbers. */
  readonly numbers: number;
  /** Are different from all others. */
  readonly unique: number;
  /** Are HTTP statuses. */
  readonly statuses: number;
  /** Are one word, as constants are written. */
  readonly constants: number;
  /** Have several words. */
  readonly sentences: number;
  /** Are `yes`, `no`, `true` and the like. */
  readonly flags: number;
  /** Mean length. */
  readonly length: number;
}

const codePattern =
  /^-?\d{1,15}$|^(?=\S*\d)[A-Za-z][\w.:/-]{0,40}$|^\d[\dA-Za-z._-]{1,20}$|^[A-Z][A-Z\d]*(?:[_.-][A-Z\d]+)+$|^[A-Z]\w*:\w.{0,60}$|^https?:\S+$/;

const constantPattern =
  /^[A-Z][A-Z\d]*(?:[_.-][A-Z\d]+)*$|^[A-Za-z][a-z\d]+(?:[A-Z][A-Za-z\d]*)+$|^[a-z][a-z\d]*(?:[_.-][a-z\d]+)+$|^[A-Z][a-z]+$/;

const flagPattern =
  /^(?:yes|no|true|false|y|n|✓|✔|✗|x|是|否|可|不可|はい|いいえ|예|아니요|да|нет|s[ií]|não|ja|nein|oui|non|có|không|never|backoff|check)$/iu;

/** The part of a cell that is a code, without what is said about it in parentheses. */
export const codeIn = (text: string): string => /^(\S+)\s*[(（].*[)）]$/.exec(text)?.[1] ?? text;

/** What the cells of a column look like. */
export const describeContent = (cells: readonly Cell[]): Content => {
  const texts = cells.map(({ text }) => text.trim()).filter((text) => text !== '' && text !== '-' && text !== '—');
  const filled = texts.length;
  const share = (is: (text: string) => boolean): number => (filled === 0 ? 0 : texts.filter(is).length / filled);
  return {
    filled,
    codes: share((text) => codePattern.test(codeIn(text))),
    numbers: share((text) => /^-?\d+$/.test(codeIn(text))),
    unique: filled === 0 ? 0 : new Set(texts).size / filled,
    statuses: share(
      (text) => isKnownStatus(text) || (readStatus(text) !== undefined && isKnownStatus(String(readStatus(text)))),
    ),
    constants: share((text) => constantPattern.test(text)),
    sentences: share((text) => /\S\s+\S|[\u3000-\u9fff\uac00-\ud7af]{2}/u.test(text)),
    flags: share((text) => flagPattern.test(text)),
    length: filled === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / filled,
  };
};
