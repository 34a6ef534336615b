import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporary.ts';
import { createRepository, openRepository, runGit, type Repository } from './repository.ts';

/** A clone on a system that writes CRLF. */
const cloneWithCarriageReturns = async (prepare: (repository: Repository) => void = () => {}): Promise<Repository> => {
  const repository = await createRepository();
  prepare(repository);
  const folder = temporaryFolder();
  runGit(folder, ['clone', '--quiet', '--config', 'core.autocrlf=true', repository.folder, '.']);
  return openRepository(folder);
};

describe('a clone with core.autocrlf', () => {
  test('has the generated files as they were written, and a spec with CRLF', async () => {
    const { output, errspec, cleanOutput, git } = await cloneWithCarriageReturns();
    expect(Object.values(output()).filter((text) => text.includes('\r'))).toEqual([]);
    expect((await errspec('check')).stderr).toBe('');
    expect(output()).toEqual(await cleanOutput());
    expect(git('status', '--short').replace('?? .errspec-cache/\n', '')).toBe('');
  });

  test('without attributes: what git did to line ends is not stale, and nobody’s edit', async () => {
    const { output, errspec, addError } = await cloneWithCarriageReturns(({ folder, git }) => {
      writeFileSync(join(folder, 'out/.gitattributes'), '# mine\n');
      git('commit', '--quiet', '--all', '--message=Mine');
    });
    expect(output()['go/go.mod']).toContain('\r\n');
    expect((await errspec('check')).stderr).toBe('');
    expect((await errspec('generate')).exitCode).toBe(0);
    addError('General', 1500, 'parameter_odd');
    const { exitCode, stderr } = await errspec('generate');
    expect([exitCode, stderr]).toEqual([0, expect.not.stringContaining('by hand')]);
    expect((await errspec('check')).stderr).toBe('');
  });
});

test('a spec with CRLF gives the same bytes', async () => {
  const { edit, errspec, output } = await createRepository();
  const before = output();
  edit('errors.yaml', (text) =>
    text.replace('title: General\n', 'title: General\n    description: |\n      One.\n\n      Two.\n'),
  );
  await errspec('generate');
  const described = output();
  expect(described).not.toEqual(before);
  edit('errors.yaml', (text) => text.replaceAll('\n', '\r\n'));
  edit('errspec.yaml', (text) => text.replaceAll('\n', '\r\n'));
  expect((await errspec('generate')).exitCode).toBe(0);
  expect(output()).toEqual(described);
});
