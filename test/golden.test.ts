import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runCommand } from './run-command.ts';

/*
 * A case is a folder: `input/` is what the user has (`prepare.sh` makes what a repository cannot hold), `command.txt` what is typed there, and the rest what comes of it:
 * `stdout.txt`, `stderr.txt`, `exit.txt` (where it is not 0) and every file that was written, in `output/`.
 * To change output, change these files first; `npx vitest run -u` writes them anew.
 */

const root = new URL('golden/', import.meta.url).pathname;

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .toSorted()
    : [];

const expectText = async (text: string, path: string): Promise<void> => {
  if (text === '') expect(existsSync(path), `${path} is there, but nothing came of the kind`).toBe(false);
  else await expect(text).toMatchFileSnapshot(path);
};

describe('golden cases', () => {
  for (const name of readdirSync(root).toSorted()) {
    test(name, async () => {
      const golden = join(root, name);
      const work = mkdtempSync(join(tmpdir(), 'errspec-golden-'));
      onTestFinished(() => rmSync(work, { recursive: true }));
      cpSync(join(golden, 'input'), work, { recursive: true });
      const prepare = join(golden, 'prepare.sh');
      if (existsSync(prepare)) execFileSync('bash', [prepare], { cwd: work });
      const before = new Set(filesBelow(work));

      const { exitCode, stdout, stderr } = await runCommand(readFileSync(join(golden, 'command.txt'), 'utf8'), work);

      await expectText(stdout, join(golden, 'stdout.txt'));
      await expectText(stderr.replaceAll(realpathSync(work), '<work>'), join(golden, 'stderr.txt'));
      await expectText(exitCode === 0 ? '' : `${exitCode}\n`, join(golden, 'exit.txt'));
      const written = filesBelow(work).filter((path) => !before.has(path) && !path.includes('.errspec-cache/'));
      for (const path of written) {
        await expect(readFileSync(join(work, path), 'utf8')).toMatchFileSnapshot(join(golden, 'output', path));
      }
      const stray = filesBelow(join(golden, 'output')).filter((path) => !written.includes(path));
      expect(stray, 'golden files that nothing wrote').toEqual([]);
    });
  }
});
