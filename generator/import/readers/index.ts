import type { Reader } from '../source.ts';
import { csvReader } from './csv.ts';
import { errcodesReader } from './errcodes.ts';
import { htmlReader } from './html.ts';
import { jsonReader } from './json.ts';
import { markdownReader } from './markdown.ts';
import { openapiReader } from './openapi.ts';
import { pageReader } from './page.ts';
import { typescriptReader } from './typescript.ts';
import { yamlReader } from './yaml.ts';

/** Every kind of source that can be read. */
export const readers = [
  pageReader,
  markdownReader,
  htmlReader,
  csvReader,
  jsonReader,
  yamlReader,
  errcodesReader,
  openapiReader,
  typescriptReader,
] as const satisfies readonly Reader[];

/** The reader that is surest that a text is of its kind; of two that are equally sure, the first. */
export const recognizeReader = (file: string, text: string): Reader => {
  const all: readonly Reader[] = readers;
  const judged = all.map((reader) => ({ reader, sure: reader.recognize(file, text) }));
  return judged.reduce((best, one) => (one.sure > best.sure ? one : best)).reader;
};
