import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Linter } from './consumer.ts';
import { attempt } from './shell.ts';
import { npmBin, npmVersion, ourPackages } from './tools.ts';

/* The programs that say what is wrong with a description. */

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => /^\d+:\d+ /.test(line));

/** The command of Redocly, which the project depends on. */
export const redocly = join(ourPackages, '.bin/redocly');

const redoclyLint: Linter = {
  name: 'Redocly',
  problems: (description) => {
    const args = ['lint', description, '--format', 'stylish', '--extends', 'recommended'];
    const { ok, stdout, stderr } = attempt(redocly, args, { cwd: dirname(description) });
    const found = lines(`${stdout}\n${stderr}`);
    return ok || found.length > 0 ? found : [stderr.trim()];
  },
};

const spectral: Linter = {
  name: `Spectral ${npmVersion('@stoplight/spectral-cli')}`,
  problems: (description) => {
    const rules = join(dirname(description), 'rules.yaml');
    writeFileSync(rules, 'extends: [[spectral:oas, all]]\n');
    const args = ['lint', description, '--ruleset', rules, '--format', 'stylish'];
    const { ok, stdout, stderr } = attempt(npmBin('spectral'), args, { cwd: dirname(description) });
    const found = lines(stdout);
    return ok || found.length > 0 ? found : [stderr.trim()];
  },
};

/** What lints descriptions. */
export const linters: readonly Linter[] = [redoclyLint, spectral];
