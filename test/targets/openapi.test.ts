import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openapiTarget } from '../../generator/targets/openapi/index.ts';
import { generateAll } from '../generate-all.ts';
import { readSpec } from '../read-spec.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'errspec-openapi-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The rules that are warnings in Redocly's list, and defects here. */
const strict: readonly string[] = ['no-invalid-media-type-examples', 'no-invalid-schema-examples'];

const expectNoError = (path: string): void => {
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
  const found = problems.filter(({ severity, ruleId }) => severity === 'error' || strict.includes(ruleId));
  expect(found, stderr).toEqual([]);
  expect(totals.errors).toBe(0);
  expect(status).toBe(0);
};

test.each([
  'out/okx-web3-api.yaml',
  'test/golden/apply-json/stdout.txt',
  'test/golden/apply-yaml/output/applied.yaml',
  'test/golden/apply-kept/output/applied.yaml',
  'out/openapi/errors.yaml',
  'out/openapi/errors.3.1.yaml',
  'test/golden/every-feature/output/out/openapi/errors.yaml',
  'test/golden/every-feature/output/out/openapi/errors.3.1.yaml',
  'test/golden/problem-json/output/out/openapi/errors.yaml',
  'test/golden/problem-json/output/out/openapi/errors.3.1.yaml',
])('Redocly finds no error in %s', expectNoError);

test.each(['wires', 'lists'])('Redocly finds no error in the documents of %s', async (name) => {
  const spec: unknown = parse(readFileSync(join(project, `test/packages/catalogs/${name}.yaml`), 'utf8'));
  for (const { path, text } of await generateAll(readSpec({ 'errors.yaml': spec }), new Map([[openapiTarget, {}]]))) {
    const file = join(folder, `${name}-${path.replaceAll('/', '-')}`);
    writeFileSync(file, text);
    expectNoError(file);
  }
});
