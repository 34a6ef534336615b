import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRecord } from './differences.ts';

const redocly = fileURLToPath(new URL('../../../node_modules/.bin/redocly', import.meta.url));

/** How many problems Redocly finds in a description, by rule; nothing where it cannot read it. */
export const countProblems = (file: string): ReadonlyMap<string, number> | undefined => {
  const args = ['lint', '--extends', 'recommended', '--format', 'json', '--max-problems', '100000000', file];
  const { stdout } = spawnSync(redocly, args, {
    cwd: dirname(file),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: {
      ...process.env,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      NODE_OPTIONS: '--max-old-space-size=12000',
    },
  });
  let report: unknown;
  try {
    report = JSON.parse(stdout);
  } catch {
    return undefined;
  }
  const problems = isRecord(report) && Array.isArray(report['problems']) ? report['problems'] : [];
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const rule = isRecord(problem) ? String(problem['ruleId']) : '';
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
};
