import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CORE_SCHEMA, YAML11_SCHEMA } from 'js-yaml';
import { isAddition } from './additions.ts';
import { askForErrors } from './ask.ts';
import { compareValues } from './differences.ts';
import { openDocuments, readData } from './documents.ts';
import { countProblems } from './lint-problems.ts';
import { enumsOf, operationsOf, responsesOf } from './operations.ts';
import { filesIn, layProject, type Run } from './project.ts';
import { expectedCodes } from './seed.ts';

/** What became of a description. */
export interface Trial {
  readonly name: string;
  readonly version: string;
  readonly bytes: number;
  readonly files: number;
  readonly operations: number;
  readonly operationsWithErrors: number;
  /** Responses that a person wrote, where the catalog has errors. */
  readonly keptResponses: number;
  readonly addedResponses: number;
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  /** Rules of Redocly with more problems than before; nothing where Redocly was not asked. */
  readonly newProblems: readonly string[] | undefined;
  /** Each law that does not hold, and where. */
  readonly broken: readonly string[];
}

const sample = (list: readonly string[]): string =>
  `${list.slice(0, 3).join(', ')}${list.length > 3 ? ` and ${list.length - 3} more` : ''}`;

/** Tries everything that must hold for apply on a description: a file, or a folder with its first file. */
export const tryDescription = (name: string, path: string, work: string, isLinted: boolean): Trial => {
  const project = layProject(join(work, name), path);
  const at = (...steps: readonly string[]): string => join(project.folder, ...steps);
  const broken: string[] = [];
  const must = (holds: boolean, law: string): void => {
    if (!holds) broken.push(law);
  };

  const rootPath = at('api', project.root);
  const original = readFileSync(rootPath, 'utf8');
  const linted = isLinted ? countProblems(rootPath) : undefined;
  writeFileSync(rootPath, askForErrors(original));

  const before = openDocuments();
  const operations = [...operationsOf(before, rootPath)];
  const apply = (from: string, to: string, ...more: readonly string[]): Run => {
    const run = project.run('apply', join(from, project.root), '-o', join(to, project.root), ...more);
    if (run.status !== 0) broken.push(`apply ${from} → ${to} ended with ${run.status}: ${run.output.slice(-1_500)}`);
    return run;
  };
  const mustEqual = (one: string, other: string, law: string): void => {
    const [files, others] = [filesIn(at(one)), filesIn(at(other))];
    // Files that no operation leads to are not written, but all others are.
    const needed = [...before.files.keys()].map((file) => relative(at('api'), file));
    const lost = needed.filter((file) => !files.includes(file) || !others.includes(file));
    must(lost.length === 0, `${law}: without ${sample(lost)}`);
    const changed = files.filter(
      (file) => existsSync(at(other, file)) && !readFileSync(at(one, file)).equals(readFileSync(at(other, file))),
    );
    must(changed.length === 0, `${law}: ${sample(changed)}`);
  };

  const first = apply('api', 'applied');
  let [withErrors, kept, added] = [0, 0, 0];
  let newProblems: readonly string[] | undefined;

  if (first.status === 0) {
    for (const schema of [CORE_SCHEMA, YAML11_SCHEMA]) {
      const differences: string[] = [];
      for (const file of before.files.keys()) {
        const [from, to] = [file, file.replace(at('api'), at('applied'))];
        if (!existsSync(to)) continue;
        const [old, now] = [from, to].map((one) => readData(readFileSync(one, 'utf8'), schema));
        for (const difference of compareValues(old, now)) {
          if (!isAddition(difference)) differences.push(`${difference.at} ${difference.kind}`);
        }
      }
      must(differences.length === 0, `other data stays: ${sample(differences)}`);
    }

    const after = openDocuments();
    const applied = new Map([...operationsOf(after, at('applied', project.root))].map((one) => [one.name, one]));
    const wrong: string[] = [];
    for (const operation of operations) {
      const now = applied.get(operation.name);
      const had = responsesOf(before, operation.found);
      const has = now === undefined ? new Map() : responsesOf(after, now.found);
      const expected = expectedCodes(operation.asked);
      if (expected.size > 0) withErrors++;
      for (const [status, codes] of expected) {
        if (status < 300) continue;
        if (had.has(String(status)) || had.has(`${Math.floor(status / 100)}XX`)) {
          kept++;
          continue;
        }
        const response = has.get(String(status));
        const lists = response === undefined ? [] : [...enumsOf(after, response)];
        const isListed = lists.some((list) => list.size === codes.size && [...codes].every((code) => list.has(code)));
        if (isListed) added++;
        else wrong.push(`${operation.name} ${status}`);
      }
      for (const status of has.keys()) {
        if (!had.has(status) && !expected.has(Number(status))) wrong.push(`${operation.name} ${status} too many`);
      }
    }
    must(wrong.length === 0, `each operation has its errors: ${sample(wrong)}`);

    apply('applied', 'again');
    mustEqual('applied', 'again', 'twice is once');
    apply('applied', 'stripped', '--strip');
    mustEqual('api', 'stripped', 'strip gives the input back');
    project.write(true);
    apply('applied', 'changed');
    apply('api', 'afresh');
    mustEqual('afresh', 'changed', 'a new catalog leaves nothing of the old one');
    project.write(false);
    apply('changed', 'back');
    mustEqual('applied', 'back', 'the old catalog gives the old result');

    if (linted !== undefined) {
      const now = countProblems(at('applied', project.root));
      newProblems = [...(now ?? new Map([['nothing can be read', 1]]))]
        .filter(([rule, count]) => count > (linted.get(rule) ?? 0))
        .map(([rule, count]) => `${rule} ${linted.get(rule) ?? 0} → ${count}`);
      must(newProblems.length === 0, `no new problems: ${newProblems.join(', ')}`);
    }
  }

  const document = before.read(rootPath);
  return {
    name,
    version: typeof document === 'object' && document !== null && 'openapi' in document ? String(document.openapi) : '',
    bytes: [...before.files.keys()].reduce((sum, file) => sum + statSync(file).size, 0),
    files: before.files.size,
    operations: operations.length,
    operationsWithErrors: withErrors,
    keptResponses: kept,
    addedResponses: added,
    milliseconds: first.milliseconds,
    peakMegabytes: first.peakMegabytes,
    newProblems,
    broken,
  };
};
