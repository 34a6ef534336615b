// Writes each TypeScript sample of a README to a file of its own: split.mjs README
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const samples = [...readFileSync(process.argv[2], 'utf8').matchAll(/```ts\n(.*?)```/gs)];
if (samples.length === 0) throw new Error('the README has no samples');
for (const [index, [, sample]] of samples.entries())
  writeFileSync(join(import.meta.dirname, `sample${index + 1}.mts`), `${sample}\nexport {};\n`);
