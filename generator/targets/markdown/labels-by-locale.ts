import { localeChain } from '../../model/locale.ts';
import type { Labels } from './labels.ts';
import { arabic } from './labels/ar.ts';
import { czech } from './labels/cs.ts';
import { danish } from './labels/da.ts';
import { german } from './labels/de.ts';
import { greek } from './labels/el.ts';
import { english } from './labels/en.ts';
import { spanish } from './labels/es.ts';
import { persian } from './labels/fa.ts';
import { finnish } from './labels/fi.ts';
import { french } from './labels/fr.ts';
import { hebrew } from './labels/he.ts';
import { hindi } from './labels/hi.ts';
import { hungarian } from './labels/hu.ts';
import { indonesian } from './labels/id.ts';
import { italian } from './labels/it.ts';
import { japanese } from './labels/ja.ts';
import { korean } from './labels/ko.ts';
import { norwegian } from './labels/nb.ts';
import { dutch } from './labels/nl.ts';
import { polish } from './labels/pl.ts';
import { portuguese } from './labels/pt.ts';
import { romanian } from './labels/ro.ts';
import { russian } from './labels/ru.ts';
import { swedish } from './labels/sv.ts';
import { thai } from './labels/th.ts';
import { turkish } from './labels/tr.ts';
import { ukrainian } from './labels/uk.ts';
import { vietnamese } from './labels/vi.ts';
import { simplifiedChinese } from './labels/zh-hans.ts';
import { traditionalChinese } from './labels/zh-hant.ts';

const byLocale: ReadonlyMap<string, Labels> = new Map([
  ['ar', arabic],
  ['cs', czech],
  ['da', danish],
  ['de', german],
  ['el', greek],
  ['en', english],
  ['es', spanish],
  ['fa', persian],
  ['fi', finnish],
  ['fr', french],
  ['he', hebrew],
  ['hi', hindi],
  ['hu', hungarian],
  ['id', indonesian],
  ['it', italian],
  ['ja', japanese],
  ['ko', korean],
  ['nb', norwegian],
  ['nl', dutch],
  ['no', norwegian],
  ['pl', polish],
  ['pt', portuguese],
  ['ro', romanian],
  ['ru', russian],
  ['sv', swedish],
  ['th', thai],
  ['tr', turkish],
  ['uk', ukrainian],
  ['vi', vietnamese],
  ['zh-Hans', simplifiedChinese],
  ['zh-Hant', traditionalChinese],
]);

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;

/** The fixed words of a page in a locale, found as its messages are; absent where there are none in that language. */
export const labelsFor = (locale: string): Labels | undefined => {
  const [first, ...others] = [...byLocale.keys()].filter((tag) => languageOf(tag) === languageOf(locale));
  if (first === undefined) return undefined;
  return localeChain({ locale: first, locales: others }, locale)
    .flatMap((found) => [first, ...others].filter((tag) => tag.toLowerCase() === found))
    .flatMap((tag) => byLocale.get(tag) ?? [])[0];
};
