import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));

test.each([
  'out/openapi/errors.yaml',
  'out/openapi/errors.3.1.yaml',
  'test/golden/every-feature/output/out/openapi/errors.yaml',
  'test/golden/every-feature/output/out/openapi/errors.3.1.yaml',
  'test/golden/problem-json/output/out/openapi/errors.yaml',
  'test/golden/problem-json/output/out/openapi/errors.3.1.yaml',
])('Redocly finds no error in %s', (path) => {
  const { status, stdout, stderr } = spawnSync(
    `${project}node_modules/.bin/redocly`,
    ['lint', '--extends', 'recommended', '--format', 'json', path],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  );
  const { totals, problems } = JSON.parse(stdout) as {
    totals: { errors: number };
    problems: readonly { severity: string; ruleId: string; message: string }[];
  };
  expect(
    problems.filter(({ severity }) => severity === 'error'),
    stderr,
  ).toEqual([]);
  expect(totals.errors).toBe(0);
  expect(status).toBe(0);
});
