import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './shell.ts';

/* The programs in pinned versions, kept outside of git from run to run. */

const here = fileURLToPath(new URL('.', import.meta.url));

/** The project's own folder of packages. */
export const ourPackages = realpathSync(fileURLToPath(new URL('../../../node_modules/', import.meta.url)));

/** Where the programs are kept. */
export const cache = join(ourPackages, '.cache/errspec-consumers');

/** The versions of what comes from other places than npm and PyPI, which have files of their own. */
export const versions = {
  oapiCodegen: 'v2.8.2',
  openapiGenerator: '7.25.0',
  progenitor: '0.15.1',
} as const;

/** Does a step where what it depends on has changed since it was done. */
const once = (name: string, key: string, step: () => void): void => {
  const mark = join(cache, `${name}.done`);
  const hash = createHash('sha256').update(key).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  console.error(`Bringing ${name}`);
  step();
  writeFileSync(mark, hash);
};

const npmFolder = join(cache, 'npm');
const pythonFolder = join(cache, 'python');

/** A command of a package of npm. */
export const npmBin = (name: string): string => join(npmFolder, 'node_modules/.bin', name);

/** Where the packages of npm are. */
export const npmPackages = join(npmFolder, 'node_modules');

/** A command of a package of PyPI. */
export const pythonBin = (name: string): string => join(pythonFolder, 'bin', name);

/** The command of the Go module. */
export const oapiCodegen = join(cache, 'go', versions.oapiCodegen, 'oapi-codegen');

/** The jar of openapi-generator. */
export const openapiGenerator = join(cache, 'maven', `openapi-generator-cli-${versions.openapiGenerator}.jar`);

/** The command of the crate. */
export const progenitor = join(cache, 'cargo/bin/cargo-progenitor');

/** What the crates that are written share, so that what they depend on is compiled once. */
export const cargoTarget = join(cache, 'cargo-target');

/** The version of a package of npm. */
export const npmVersion = (name: string): string => {
  const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(here, 'package.json'), 'utf8'),
  );
  return dependencies[name] ?? '';
};

/** The version of a package of PyPI. */
export const pythonVersion = (name: string): string =>
  new RegExp(`^${name}==(.*)$`, 'm').exec(readFileSync(join(here, 'requirements.txt'), 'utf8'))?.[1] ?? '';

/** Brings all programs that are not there. */
export const bringTools = (): void => {
  mkdirSync(cache, { recursive: true });
  const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');
  once('npm', lock, () => {
    mkdirSync(npmFolder, { recursive: true });
    for (const name of ['package.json', 'package-lock.json']) cpSync(join(here, name), join(npmFolder, name));
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: npmFolder });
  });
  const requirements = join(here, 'requirements.txt');
  once('python', readFileSync(requirements, 'utf8'), () => {
    run('python3', ['-m', 'venv', '--clear', pythonFolder], { cwd: cache });
    run(pythonBin('pip'), ['install', '-q', '-r', requirements], { cwd: cache });
  });
  once('go', versions.oapiCodegen, () => {
    const path = `github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@${versions.oapiCodegen}`;
    run('go', ['install', path], { cwd: cache, env: { GOBIN: join(cache, 'go', versions.oapiCodegen) } });
  });
  once('maven', versions.openapiGenerator, () => {
    const artifact = `org.openapitools:openapi-generator-cli:${versions.openapiGenerator}`;
    const args = ['-q', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${join(cache, 'maven')}`];
    run('mvn', args, { cwd: cache });
  });
  once('cargo', versions.progenitor, () => {
    const args = ['install', `cargo-progenitor@${versions.progenitor}`, '--locked', '--root', join(cache, 'cargo')];
    run('cargo', args, { cwd: cache });
  });
};
