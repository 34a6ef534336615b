// What 1,000 operations with 20 errors each add to `errspec generate` on a table of 2,000 errors: npm run bench, or alone with
// node test/bench/operations.mjs
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';
import { hundredths, markdownTable } from './report.mjs';
import { writeTable } from './tables.mjs';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const languages = 'typescript python go java kotlin csharp rust swift php ruby cpp'.split(' ');
const [errorCount, operationCount] = [2_000, 1_000];

/** An operation as people describe it, with 20 errors of the table, not the same as those of others. */
const operationText = (index) => {
  const listed = Array.from({ length: 20 }, (_, place) => `error_n${(index * 7 + place * 61) % errorCount}`);
  return `  /things-${index}/{thingId}/parts:
    get:
      operationId: listPartsOfThing${index}
      summary: Returns the parts of a thing of kind ${index}.
      tags: [things]
      parameters:
        - name: thingId
          in: path
          required: true
          schema: { type: string }
        - name: limit
          in: query
          schema: { type: integer, minimum: 1 }
      x-errors:
${listed.map((name) => `        - ${name}\n`).join('')}      responses:
        '200':
          description: The parts.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Parts' }
`;
};

const descriptionText = () => `openapi: 3.0.3
info: { title: Bench, version: 1.0.0 }
paths:
${Array.from({ length: operationCount }, (_, index) => operationText(index)).join('')}components:
  schemas:
    Parts: { type: array, items: { type: string } }
`;

/** A project in a folder of its own, and the program that makes its packages, cold. */
const projectIn = (work, name, ids, isDescribed) => {
  const folder = join(work, name.replaceAll(/\W+/g, '-'));
  mkdirSync(folder);
  const table = writeTable(folder, errorCount);
  const targets = ids.map((id) => `  ${id}: {}\n`).join('');
  const described = isDescribed ? 'openapi:\n  - in: api.yaml\n' : '';
  writeFileSync(
    join(folder, 'errspec.yaml'),
    `version: 1\nspec: ${basename(table)}\nout: out\n${described}targets:\n${targets}`,
  );
  if (isDescribed) writeFileSync(join(folder, 'api.yaml'), descriptionText());
  const before = () => {
    for (const made of ['out', '.errspec-cache']) rmSync(join(folder, made), { recursive: true, force: true });
  };
  return { name, args: [cli, 'generate', '--config', join(folder, 'errspec.yaml')], before };
};

/** A table of what the operations add: to all languages together, and to each of them. */
export const compareOperations = (runs = 3) => {
  const work = mkdtempSync(join(tmpdir(), 'errspec-bench-operations-'));
  try {
    const sets = [['every language', languages], ...languages.map((id) => [id, [id]])];
    const programs = sets.flatMap(([name, ids]) => [
      projectIn(work, `${name} without`, ids, false),
      projectIn(work, `${name} with`, ids, true),
    ]);
    const seen = measure(programs, work, runs);
    return markdownTable(
      ['packages', 'wall: times the same without operations', 'CPU: times the same without operations'],
      sets.map(([name]) => {
        const [without, having] = [seen.get(`${name} without`), seen.get(`${name} with`)];
        return [name, hundredths(having.wall / without.wall), hundredths(having.cpu / without.cpu)];
      }),
    );
  } finally {
    rmSync(work, { recursive: true });
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(compareOperations(Number(process.argv[2] ?? 3)));
