import { cleanText } from './draft-context.ts';
import { decision, doubt, quote, type Decision } from './notice.ts';
import { translateChinese } from './chinese-words.ts';
import { toName } from './names.ts';
import type { Cell, Row } from './source.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A category before its errors are known. */
export interface NamedCategory {
  readonly name: string;
  readonly title: string;
}

/** The categories of rows, by the key of their headings. */
export interface NamedCategories {
  readonly categories: ReadonlyMap<string, NamedCategory>;
  readonly decisions: readonly Decision[];
  readonly doubts: readonly Diagnostic[];
}

/** What is equal for rows of one category. */
export const categoryKey = ({ headings }: Pick<Row, 'headings'>): string => headings.map(({ text }) => text).join('\n');

const general: NamedCategory = { name: 'general', title: 'General' };

/** A title without a number before it: `10xx - General issues`, `3.2 Trading`. */
const titleOf = (text: string): string => {
  const title = text.replace(/^(?:\d[\dxX.,]*|[IVX]+\.)\s*(?:[-–—:.)]\s*)?(?=\p{L})/u, '').trim();
  return title === '' ? text : title;
};

const squash = (name: string): string => name.replaceAll('_', '');

const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** Names the categories after their innermost headings, and after outer ones too where that is not enough. */
export const nameCategories = (rows: readonly Row[]): NamedCategories => {
  const paths = new Map<string, readonly Cell[]>();
  for (const row of rows) {
    const key = categoryKey(row);
    if (!paths.has(key)) paths.set(key, row.headings);
  }
  const categories = new Map<string, NamedCategory>();
  const used = new Set<string>();
  const decisions: Decision[] = [];
  const doubts: Diagnostic[] = [];
  for (const [key, headings] of paths) {
    const titles = headings.map(({ text }) => titleOf(cleanText(text))).filter((text) => text !== '');
    const heading = headings.at(-1);
    let category = general;
    for (let count = 1; count <= Math.max(1, titles.length); count += 1) {
      const title = titles.slice(-count).join(': ');
      if (title !== '') category = { name: toName(translateChinese(title) ?? title, 'category') ?? 'category', title };
      if (!used.has(squash(category.name))) break;
    }
    const { name } = category;
    for (let number = 2; used.has(squash(category.name)); number += 1)
      category = { ...category, name: `${name}_${number}` };
    used.add(squash(category.name));
    categories.set(key, category);
    if (heading === undefined) continue;
    if (hasLatin(heading.text)) {
      decisions.push(
        decision('category', heading.place, `The category ${category.name} is the section ${quote(category.title)}.`),
      );
    } else {
      doubts.push(
        doubt(
          'category-name-made',
          heading.place,
          `The category ${quote(category.title)} is called ${category.name}, because a name has Latin letters.`,
          'Choose a better name before anyone uses it.',
        ),
      );
    }
  }
  return { categories, decisions, doubts };
};
