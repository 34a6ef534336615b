import { readCatalog, type ReadCatalog } from '../../generator/generate.ts';
import { readColumnChoice } from '../../generator/import/column-choice.ts';
import { draftPage, type DraftedPage, type ImportChoices } from '../../generator/import/draft-page.ts';
import { recognizeReader } from '../../generator/import/readers/index.ts';
import { writeSpec } from '../../generator/import/write-spec.ts';

/** A text as imported: what was decided, the spec that is written, and the catalog that errspec reads in it. */
export interface Imported extends ReadCatalog {
  readonly drafted: DraftedPage;
  readonly spec: string;
}

/** What is chosen for an import, for tests: columns as `--column` has them. */
export type Choices = Partial<Omit<ImportChoices, 'columns'>> & { readonly columns?: readonly string[] };

/** Imports a text as `errspec import` does, and reads the spec that comes of it. */
export const importText = async (
  file: string,
  text: string,
  { columns = [], ...choices }: Choices = {},
): Promise<Imported> => {
  const read = readColumnChoice(columns);
  if ('problem' in read) throw new Error(read.problem);
  const page = await recognizeReader(file, text).read(file, text);
  const drafted = draftPage(file, text, page, {
    columns: read.choice,
    sections: [],
    name: undefined,
    title: undefined,
    locale: undefined,
    codeAt: undefined,
    messageAt: undefined,
    ...choices,
  });
  const spec = writeSpec(drafted.draft);
  return { drafted, spec, ...readCatalog('errors.yaml', () => ({ text: spec })) };
};
