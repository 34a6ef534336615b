import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { branchOff, createRepository, type Repository } from './repository.ts';

/** Files that git could not merge. */
const conflicts = ({ git }: Repository): readonly string[] =>
  git('diff', '--name-only', '--diff-filter=U').split('\n').filter(Boolean);

const isInOutput = (path: string): boolean => path.startsWith('out/');

/** Generates once without a flag: the output is what the merged spec gives, and `check` says the same. */
const expectRepaired = async (repository: Repository): Promise<void> => {
  const { errspec, output, cleanOutput } = repository;
  const { exitCode, stderr } = await errspec('generate');
  expect(exitCode, stderr).toBe(0);
  expect(stderr).not.toContain('by hand');
  expect(output()).toEqual(await cleanOutput());
  expect((await errspec('check')).exitCode).toBe(0);
};

describe('two branches with an error each', () => {
  test('in different places of the spec: no conflict, and one run repairs the output', async () => {
    const repository = await createRepository();
    await branchOff(repository, 'one', () => repository.addError('General', 1500, 'parameter_odd'));
    await branchOff(repository, 'two', () => repository.addError('Orders', 2500, 'order_odd'));
    repository.git('merge', '--quiet', 'one');
    expect(conflicts(repository)).toEqual([]);
    expect((await repository.errspec('check')).exitCode).toBe(1);
    await expectRepaired(repository);
  });

  test('in the same place: the spec alone is in conflict', async () => {
    const repository = await createRepository();
    await branchOff(repository, 'one', () => repository.addError('General', 1500, 'parameter_odd'));
    await branchOff(repository, 'two', () => repository.addError('General', 1600, 'parameter_even'));
    repository.git('merge', 'one');
    expect(conflicts(repository)).toEqual(['errors.yaml']);
    repository.git('checkout', '--ours', 'errors.yaml');
    repository.addError('General', 1500, 'parameter_odd');
    await expectRepaired(repository);
  });

  test('where both add the same error', async () => {
    const repository = await createRepository();
    await branchOff(repository, 'one', () => repository.addError('General', 1500, 'parameter_odd'));
    await branchOff(repository, 'two', () => {
      repository.addError('General', 1500, 'parameter_odd');
      repository.addError('Orders', 2500, 'order_odd');
    });
    repository.git('merge', 'one');
    expect(conflicts(repository)).toEqual([]);
    await expectRepaired(repository);
  });

  test('where one removes what the other changes', async () => {
    const repository = await createRepository();
    const rewrite = (pattern: RegExp, text: string) => () =>
      repository.edit('errors.yaml', (spec) => spec.replace(pattern, text));
    await branchOff(repository, 'one', rewrite(/parameter_long/, 'parameter_short'));
    await branchOff(repository, 'two', rewrite(/ {6}- code: 1001\n(?: {8}.*\n)*/, ''));
    repository.git('merge', 'one');
    expect(conflicts(repository)).toContain('errors.yaml');
    repository.git('checkout', '--ours', 'errors.yaml');
    await expectRepaired(repository);
  });

  test('a rebase of three commits', async () => {
    const repository = await createRepository();
    await branchOff(repository, 'one', () => repository.addError('General', 1500, 'parameter_odd'));
    await branchOff(repository, 'two', () => repository.addError('Orders', 2500, 'order_odd'));
    for (const code of [2501, 2502]) {
      repository.addError('Orders', code, `order_odd_${code}`);
      await repository.errspec('generate');
      repository.git('commit', '--quiet', '--all', '--message=more');
    }
    repository.git('rebase', '--quiet', 'one');
    expect(conflicts(repository)).toEqual([]);
    await expectRepaired(repository);
  });
});

describe('where git merges as it does without attributes', () => {
  const mergeAsText = async (): Promise<Repository> => {
    const repository = await createRepository();
    writeFileSync(join(repository.folder, '.git/info/attributes'), 'out/** merge=text\nout/*.txt merge=text\n');
    await branchOff(repository, 'one', () => repository.addError('General', 1500, 'parameter_odd'));
    await branchOff(repository, 'two', () => repository.addError('Orders', 2500, 'order_odd'));
    repository.git('merge', 'one');
    return repository;
  };

  test('files with the markers of a conflict are nobody’s edit, the manifest too', async () => {
    const repository = await mergeAsText();
    const found = conflicts(repository);
    expect(found.filter(isInOutput).length).toBeGreaterThan(2);
    expect(found).toContain('out/manifest.txt');
    await expectRepaired(repository);
  });

  test('markers with the base between them', async () => {
    const repository = await createRepository();
    writeFileSync(join(repository.folder, '.git/info/attributes'), 'out/** merge=text\nout/*.txt merge=text\n');
    repository.git('config', 'merge.conflictStyle', 'diff3');
    await branchOff(repository, 'one', () => repository.addError('General', 1500, 'parameter_odd'));
    await branchOff(repository, 'two', () => repository.addError('Orders', 2500, 'order_odd'));
    repository.git('merge', 'one');
    expect(conflicts(repository)).toContain('out/manifest.txt');
    await expectRepaired(repository);
  });
});

test('a file that a person changed is kept after a merge that did not touch it', async () => {
  const repository = await createRepository();
  await branchOff(repository, 'one', () => repository.addError('General', 1500, 'parameter_odd'));
  await branchOff(repository, 'two', () => repository.addError('Orders', 2500, 'order_odd'));
  appendFileSync(join(repository.folder, 'out/go/LICENSE'), 'mine\n');
  repository.git('merge', '--quiet', 'one');
  const { exitCode, stderr } = await repository.errspec('generate');
  expect(exitCode).toBe(1);
  expect(stderr).toContain('out/go/LICENSE was changed by hand.\n');
  expect(repository.output()['go/LICENSE']).toMatch(/mine\n$/);
});

test('an attribute file of one’s own is left alone', async () => {
  const repository = await createRepository({ 'out/.gitattributes': '* -text\n' });
  expect(repository.output()['.gitattributes']).toBe('* -text\n');
  expect((await repository.errspec('check')).exitCode).toBe(0);
  repository.addError('General', 1500, 'parameter_odd');
  expect((await repository.errspec('generate --force')).exitCode).toBe(0);
  expect(repository.output()['.gitattributes']).toBe('* -text\n');
});
