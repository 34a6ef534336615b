// npm run descriptions -- <file or folder>...: what `errspec apply` must keep to, tried on real OpenAPI descriptions.
// --no-lint leaves Redocly out; --keep keeps the folders; --results <file> writes the table there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { tryDescription, type Trial } from './try-description.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lint: { type: 'boolean', default: true }, keep: { type: 'boolean' }, results: { type: 'string' } },
  allowNegative: true,
});

const yes = (holds: boolean): string => (holds ? 'yes' : '**no**');

const row = (trial: Trial): string => {
  const isBroken = (law: string): boolean => trial.broken.some((one) => one.startsWith(law));
  const hasRun = !isBroken('apply api');
  return `| ${[
    trial.name,
    trial.version,
    (trial.bytes / 1e6).toFixed(2),
    trial.files,
    trial.operations,
    trial.operationsWithErrors,
    trial.addedResponses,
    trial.keptResponses,
    yes(hasRun && !isBroken('other data')),
    yes(hasRun && !isBroken('each operation')),
    yes(hasRun && !isBroken('twice') && !isBroken('apply applied')),
    yes(hasRun && !isBroken('strip')),
    yes(hasRun && !isBroken('a new catalog') && !isBroken('the old catalog')),
    trial.newProblems === undefined ? '–' : trial.newProblems.length === 0 ? 'none' : trial.newProblems.join('; '),
    (trial.milliseconds / 1_000).toFixed(1),
    Math.round(trial.peakMegabytes),
  ].join(' | ')} |`;
};

const head = [
  '| description | OpenAPI | MB | files | operations | with errors | responses added | responses kept | other data stays | right errors | idempotent | strip: bytes | catalog changed and back | new lint problems | s | peak MB |',
  `|${' --- |'.repeat(16)}`,
];

const work = mkdtempSync(join(tmpdir(), 'errspec-descriptions-'));
const rows: string[] = [];
let failed = 0;
for (const path of positionals) {
  const name = basename(path);
  const trial = tryDescription(name, path, work, values.lint);
  rows.push(row(trial));
  console.log(row(trial));
  for (const law of trial.broken) console.log(`    ${law}`);
  if (trial.broken.length > 0) failed++;
  if (values.results !== undefined) writeFileSync(values.results, `${[...head, ...rows].join('\n')}\n`);
  if (values.keep !== true) rmSync(join(work, name), { recursive: true });
}
if (values.keep === true) console.log(`The folders are in ${work}.`);
console.log(`${positionals.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
