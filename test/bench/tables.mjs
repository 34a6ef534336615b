import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const head = (name, more = {}) => ({ errspec: 1, catalog: { name, version: '1.0.0', title: 'Bench' }, ...more });

/** A table of that many errors with two parameters each. */
export const tableOf = (count) => {
  const errors = Array.from({ length: count }, (_, index) => ({
    code: `C${index}`,
    name: `error_n${index}`,
    status: 400,
    message: `Parameter {0} of error ${index} exceeds {1}.`,
    params: [{ name: 'parameter' }, { name: 'limit', type: 'integer' }],
    description: 'What it means, in a sentence of a usual length.',
    fix: 'What the caller does about it.',
  }));
  return { ...head('bench'), categories: [{ name: 'general', title: 'General', errors }] };
};

/** Writes a table of that many errors; its path. */
export const writeTable = (folder, count) => {
  const path = join(folder, `table-${count}.yaml`);
  writeFileSync(path, JSON.stringify(tableOf(count)));
  return path;
};

const locales = ['cs', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pl', 'pt-BR', 'ru', 'tr', 'zh-Hans'];

const words = new Map([
  ['ja', 'プロパティは型に割り当てることができません'],
  ['ko', '속성은 형식에 할당할 수 없습니다'],
  ['ru', 'Свойство не может быть назначено типу'],
  ['zh-Hans', '属性不能分配给类型的值'],
]);

const messages = [
  'A declaration of this kind is not allowed in module number N.',
  "Property '{0}' does not exist on type number N.",
  "Type '{0}' is not assignable to type '{1}' in rule N.",
  "Class '{0}' defines instance member accessor '{1}', but extended class '{2}' defines it as N.",
  "'{0}' is of type `Array<T> | *[]` in N: use 'a_b_c' or \"--x\" (see `tsconfig.json`).",
];

/** Writes a table as large as TypeScript's, 2,121 messages in 13 locales, the texts as odd as there; its path. */
export const writeTranslatedTable = (folder, count = 2_121) => {
  const rows = Array.from({ length: count }, (_, index) => {
    const message = messages[index % messages.length].replace('N', String(index));
    const names = ['first', 'second', 'third'].filter((_name, place) => message.includes(`{${place}}`));
    return { code: String(1_000 + index), name: `diagnostic_n${index}`, status: 400, message, names };
  });
  const errors = rows.map(({ names, ...row }) => ({
    ...row,
    ...(names.length === 0 ? {} : { params: names.map((name) => ({ name })) }),
  }));
  for (const locale of locales) {
    const word = words.get(locale) ?? `La propriété ${locale} n'est pas attribuable à ce type`;
    const texts = rows.map(({ code, names }, index) => {
      const places = names.map((_, place) => `'{${place}}'`).join(` ${word.slice(0, 6)} `);
      return [code, `${word} ${index} ${places}.`];
    });
    writeFileSync(join(folder, `${locale}.yaml`), JSON.stringify({ locale, messages: Object.fromEntries(texts) }));
  }
  const path = join(folder, 'translated.yaml');
  const more = { locales: locales.map((locale) => `${locale}.yaml`) };
  const categories = [{ name: 'general', title: 'General', errors }];
  writeFileSync(path, JSON.stringify({ ...head('translated', more), categories }));
  return path;
};
