import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { apply } from './descriptions.ts';
import type { Answers } from './results.ts';
import { attempt } from './shell.ts';
import { pythonBin } from './tools.ts';

/* Schemathesis holds what a server answers against the applied description. The server makes its errors with the package. */

const packages = fileURLToPath(new URL('../../../out/python/src', import.meta.url));
const server = fileURLToPath(new URL('server.py', import.meta.url));

const checks = ['status_code', 'content_type', 'response_headers', 'response_schema'];

const test = async (description: string, folder: string, settings: readonly string[]) => {
  const child = spawn(pythonBin('python'), [server, ...settings], {
    env: { ...process.env, PYTHONPATH: packages },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [port] = await once(child.stdout, 'data');
    const args = ['run', description, '--url', `http://127.0.0.1:${String(port).trim()}`, '--seed', '1'];
    const limits = ['--max-examples', '30', '--phases', 'examples,coverage,fuzzing', '--no-color'];
    const chosen = ['--checks', checks.map((check) => `${check}_conformance`).join(',')];
    return attempt(pythonBin('schemathesis'), [...args, ...limits, ...chosen, '-H', 'OK-ACCESS-KEY:key'], {
      cwd: folder,
    });
  } finally {
    child.kill();
  }
};

/** What Schemathesis says of the answers, for each version of OpenAPI that it reads. */
export const testAnswers = async (): Promise<readonly Answers[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'errspec-schemathesis-'));
  try {
    const all: Answers[] = [];
    for (const openapi of ['3.0.3', '3.1.0']) {
      const description = apply(folder, openapi);
      const right = await test(description, folder, []);
      const wrong = await test(description, folder, ['--wrong']);
      if (!right.ok) console.error(right.stdout, right.stderr);
      all.push({
        openapi,
        requests: /(\d+) generated/.exec(right.stdout)?.[1] ?? '',
        isClean: right.ok,
        findsWrong: !wrong.ok && /Response violates schema/.test(wrong.stdout),
      });
    }
    return all;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
