import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, temporaryFolder } from '../io/temporary.ts';
import { runCommand, type CommandResult } from '../run-command.ts';

const errorOf = (code: number, name: string): string => `      - code: ${code}
        name: ${name}
        status: 400
        message: 'Parameter {0} is ${name.replaceAll('_', ' ')}.'
        params: [{ name: parameter }]
`;

/** Two categories: branches that add to one each do not meet in the spec. */
const spec = `errspec: 1
catalog: { name: shop, version: 1.0.0, title: Shop API }
categories:
  - name: general
    title: General
    codes: [1000-1999]
    errors:
${errorOf(1000, 'parameter_empty')}${errorOf(1001, 'parameter_long')}  - name: orders
    title: Orders
    codes: [2000-2999]
    errors:
${errorOf(2000, 'order_empty')}`;

const config = `version: 1
spec: errors.yaml
out: out
targets: { typescript: {}, python: {}, go: {}, java: {}, json-schema: {}, markdown: {} }
`;

/** A repository of a team, with what a table makes committed on the branch main. */
export interface Repository {
  readonly folder: string;
  /** Runs git, and gives what it printed; a merge that ends in a conflict is no failure. */
  readonly git: (...words: readonly string[]) => string;
  readonly errspec: (words: string) => Promise<CommandResult>;
  /** Adds an error at the start or the end of the errors that follow `title`. */
  readonly addError: (title: string, code: number, name: string) => void;
  readonly edit: (path: string, change: (text: string) => string) => void;
  /** Everything in out/. */
  readonly output: () => Readonly<Record<string, string>>;
  /** What the spec gives in an empty folder. */
  readonly cleanOutput: () => Promise<Readonly<Record<string, string>>>;
}

/** Runs git, and gives what it printed. */
export const runGit = (cwd: string, words: readonly string[]): string => {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  try {
    return execFileSync('git', [...identity, ...words], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    });
  } catch (error) {
    if (['merge', 'rebase'].includes(words[0] ?? '') && error instanceof Error && 'stdout' in error)
      return String(error.stdout);
    throw error;
  }
};

/** The repository in a folder that holds one. */
export const openRepository = (folder: string): Repository => {
  const errspec = (words: string): Promise<CommandResult> => runCommand(`errspec ${words}`, folder);
  const edit = (path: string, change: (text: string) => string): void => {
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  };
  return {
    folder,
    errspec,
    edit,
    git: (...words) => runGit(folder, words),
    addError: (title, code, name) =>
      edit('errors.yaml', (text) =>
        text.replace(new RegExp(`(title: ${title}\\n.*\\n {4}errors:\\n)`), `$1${errorOf(code, name)}`),
      ),
    output: () => filesOf(join(folder, 'out')),
    cleanOutput: async () => {
      const clean = temporaryFolder();
      const { exitCode, stderr } = await errspec(`generate --out ${clean}`);
      if (exitCode !== 0) throw new Error(stderr);
      return filesOf(clean);
    },
  };
};

/** A repository of a team in which the table was generated and committed. `files` are there beside it. */
export const createRepository = async (files: Readonly<Record<string, string>> = {}): Promise<Repository> => {
  const folder = temporaryFolder({ 'errors.yaml': spec, 'errspec.yaml': config, ...files });
  const repository = openRepository(folder);
  repository.git('init', '--quiet', '--initial-branch=main');
  await repository.errspec('generate');
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message=Start');
  return repository;
};

/** Makes a branch from main, changes something there, generates, and commits. */
export const branchOff = async (repository: Repository, name: string, change: () => void): Promise<void> => {
  const { git, errspec } = repository;
  git('checkout', '--quiet', '-b', name, 'main');
  change();
  const { exitCode, stderr } = await errspec('generate');
  if (exitCode !== 0) throw new Error(stderr);
  git('add', '--all');
  git('commit', '--quiet', `--message=${name}`);
};
