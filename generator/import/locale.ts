import type { Place } from '../diagnostic.ts';
import { decision, type Decision } from './notice.ts';

/** Scripts and the language that is most often written in them. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh-Hans', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** Frequent words of languages in Latin letters, that other languages do not have. */
const words: readonly (readonly [string, RegExp])[] = [
  ['es', /\b(?:el|los|las|una|está|para|usuario|no se|parámetro|válid[oa])\b/giu],
  ['pt', /\b(?:não|uma|você|usuário|está|parâmetro|inválid[oa])\b/giu],
  ['fr', /\b(?:le|les|une|est|pas|vous|utilisateur|paramètre|invalide)\b/giu],
  ['de', /\b(?:der|die|das|nicht|ist|wurde|ein|eine|ungültig\w*)\b/giu],
  ['it', /\b(?:il|gli|una|non è|utente|parametro|valido)\b/giu],
  ['tr', /\b(?:bir|değil|geçersiz|bulunamadı|kullanıcı|için)\b/giu],
  ['vi', /\b(?:không|người|được|của|lỗi|hợp lệ)\b/giu],
  ['id', /\b(?:tidak|yang|dengan|pengguna|gagal|sudah)\b/giu],
  ['en', /\b(?:the|is|not|invalid|error|of|to|be|your|request|unknown|failed|missing)\b/giu],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const guess = (text: string): string => {
  const letters = count(text, /\p{L}/gu);
  const latin = count(text, /\p{Script=Latin}/gu);
  if (latin * 2 < letters) {
    const [kana] = scripts;
    if (kana !== undefined && count(text, kana[1]) * 10 > letters) return kana[0];
    const found = scripts.slice(1).map(([locale, pattern]) => ({ locale, share: count(text, pattern) }));
    return found.reduce((best, one) => (one.share > best.share ? one : best)).locale;
  }
  const found = words.map(([locale, pattern]) => ({ locale, share: count(text, pattern) }));
  const best = found.reduce((most, one) => (one.share > most.share ? one : most));
  const english = found.find(({ locale }) => locale === 'en')?.share ?? 0;
  return best.share > 2 * english + 2 ? best.locale : 'en';
};

/** The locale of messages: as the command line says, else by their letters and words. */
export const guessLocale = (text: string, chosen: string | undefined, place: Place, decisions: Decision[]): string => {
  if (chosen !== undefined) return chosen;
  const locale = guess(text);
  if (locale !== 'en')
    decisions.push(decision('locale', place, `The locale of the messages is ${locale}. --locale says another.`));
  return locale;
};
