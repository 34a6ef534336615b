import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compiledConsumers } from './compiled-consumers.ts';
import type { Consumer } from './consumer.ts';
import { askedBody, forms, withoutErrors, type AskedBody, type Form } from './descriptions.ts';
import { linters } from './linters.ts';
import { npmConsumers } from './npm-consumers.ts';
import { compareOverlays } from './overlay.ts';
import { writeReport } from './report.ts';
import { keep, keepCell, keepLint, readResults, type Cell } from './results.ts';
import { testAnswers } from './schemathesis.ts';
import { bringTools } from './tools.ts';

/*
 * npm run consumers: gives each form of a description to each program that reads one, compiles what it writes, asks the
 * compiler what `code` is, and writes results.json and results.md. `-- --consumer hey-api --form 3.0` tries these alone and
 * leaves all else as it was measured before. The other parts are called lint, overlay and schemathesis.
 */

const { values: given } = parseArgs({
  options: { consumer: { type: 'string', multiple: true }, form: { type: 'string', multiple: true } },
});
const isAsked = (name: string, names: readonly string[] | undefined): boolean =>
  names === undefined || names.some((part) => name.includes(part));

bringTools();
const consumers = [...npmConsumers, ...compiledConsumers];
const work = mkdtempSync(join(tmpdir(), 'errspec-consumers-'));

interface Tried {
  readonly form: Form;
  readonly description: string;
  readonly body: AskedBody;
}

const describe = (form: Form, index: number): Tried => {
  const folder = join(work, `description-${index}`);
  mkdirSync(folder);
  const description = form.write(folder);
  return { form, description, body: askedBody(description, folder) };
};

const problemOf = (error: unknown): string => {
  const problem = error instanceof Error ? error.message : String(error);
  const lines = problem
    .replaceAll(new RegExp(`(?:file://)?${work}/[\\w-]+/`, 'g'), '')
    // The folders of this machine say nothing to a reader.
    .replaceAll(/(?<![\w.:/])\/(?:[\w.@+-]+\/)+/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.slice(0, 3).join(' ');
};

const cellOf = async (consumer: Consumer, { form, description, body }: Tried, folder: string): Promise<Cell> => {
  const known = body.codes[0] ?? '';
  const cell = { consumer: consumer.name, version: consumer.version, form: form.name, asked: body.codes };
  mkdirSync(folder);
  try {
    return { ...cell, answer: await consumer.read({ description, folder, schema: body.schema, known }) };
  } catch (error) {
    return { ...cell, problem: problemOf(error) };
  }
};

const tried = forms.filter(({ name }) => isAsked(name, given.form)).map(describe);

if (isAsked('lint', given.consumer)) {
  const folder = join(work, 'without-errors');
  mkdirSync(folder);
  const before = { form: withoutErrors, description: withoutErrors.write(folder) };
  for (const { form, description } of [before, ...tried]) {
    for (const { name, problems } of linters) {
      keepLint({ linter: name, form: form.name, problems: problems(description) });
    }
  }
}
for (const consumer of consumers.filter(({ name }) => isAsked(name, given.consumer))) {
  for (const [index, one] of tried.entries()) {
    const cell = await cellOf(consumer, one, join(work, `${consumer.name.replaceAll(/\W+/g, '-')}-${index}`));
    keepCell(cell);
    const said = 'answer' in cell ? `${cell.answer.type} [${cell.answer.codes.length}]` : `fails: ${cell.problem}`;
    console.error(`${consumer.name}, ${one.form.name}: ${said}`);
  }
}
if (isAsked('overlay', given.consumer)) {
  const overlays = compareOverlays();
  keep(() => ({ overlays }));
}
if (isAsked('schemathesis', given.consumer)) {
  const answers = await testAnswers();
  keep(() => ({ answers }));
}
writeReport(readResults(), consumers, forms, withoutErrors);
rmSync(work, { recursive: true, force: true });
