import { localeChain } from '../model/locale.ts';
import type { Labels } from './labels.ts';
import { arabic } from './locales/ar.ts';
import { czech } from './locales/cs.ts';
import { danish } from './locales/da.ts';
import { german } from './locales/de.ts';
import { greek } from './locales/el.ts';
import { english } from './locales/en.ts';
import { spanish } from './locales/es.ts';
import { persian } from './locales/fa.ts';
import { finnish } from './locales/fi.ts';
import { french } from './locales/fr.ts';
import { hebrew } from './locales/he.ts';
import { hindi } from './locales/hi.ts';
import { hungarian } from './locales/hu.ts';
import { indonesian } from './locales/id.ts';
import { italian } from './locales/it.ts';
import { japanese } from './locales/ja.ts';
import { korean } from './locales/ko.ts';
import { norwegian } from './locales/nb.ts';
import { dutch } from './locales/nl.ts';
import { polish } from './locales/pl.ts';
import { portuguese } from './locales/pt.ts';
import { romanian } from './locales/ro.ts';
import { russian } from './locales/ru.ts';
import { swedish } from './locales/sv.ts';
import { thai } from './locales/th.ts';
import { turkish } from './locales/tr.ts';
import { ukrainian } from './locales/uk.ts';
import { vietnamese } from './locales/vi.ts';
import { simplifiedChinese } from './locales/zh-hans.ts';
import { traditionalChinese } from './locales/zh-hant.ts';

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
  const own = byLocale.get(locale);
  if (own !== undefined) return own;
  const [first, ...others] = [...byLocale.keys()].filter((tag) => languageOf(tag) === languageOf(locale));
  if (first === undefined) return undefined;
  return localeChain({ locale: first, locales: others }, locale)
    .flatMap((found) => [first, ...others].filter((tag) => tag.toLowerCase() === found))
    .flatMap((tag) => byLocale.get(tag) ?? [])[0];
};
