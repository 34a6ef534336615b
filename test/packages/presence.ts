import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { coerce, lt } from 'semver';
import { OutputError } from '../../generator/io/failures.ts';
import { withLock } from '../../generator/io/lock.ts';
import { run, troubleOf } from './run.ts';
import type { Command, Places, SystemTool, Toolchain } from './toolchain.ts';
import { cacheOf } from './workshop.ts';

/** A toolchain on this machine. */
export interface Present {
  /** What its programs say of their versions; the first line is that of the language itself. */
  readonly versions: readonly string[];
  /** What the gates lack: tools that are missing or too old, or that could not be brought. */
  readonly trouble: readonly string[];
}

/** Why a toolchain cannot be used. */
export interface Absent {
  readonly why: string;
}

const project = fileURLToPath(new URL('../../', import.meta.url));

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** What a tool of the system says of its version, or why it will not do. */
export const askVersion = async (tool: SystemTool): Promise<{ readonly version: string } | Absent> => {
  const { name, least } = tool;
  const outcome = await run(tool);
  if (outcome.status !== 'passed') return { why: troubleOf(name, outcome) ?? name };
  const [version = ''] = outcome.stdout.split('\n', 1);
  if (least === undefined) return { version };
  const [found, wanted] = [coerce(stripVTControlCharacters(version)), coerce(least)];
  if (found === null || wanted === null) return { why: `${name}: no version is in ${JSON.stringify(version)}` };
  return lt(found, wanted)
    ? { why: `${name} ${found.version} is too old: ${least} is the oldest that will do` }
    : { version };
};

const runAll = async (commands: readonly Command[]): Promise<readonly string[]> => {
  for (const command of commands) {
    const trouble = troubleOf(command.name, await run(command));
    if (trouble !== undefined) return [trouble];
  }
  return [];
};

/** Brings the pinned tools, unless the same commands have brought them already, with the system's tools in the same versions. */
const prepare = async (
  toolchain: Toolchain,
  places: Places,
  versions: readonly string[],
): Promise<readonly string[]> => {
  const commands = toolchain.prepare(places);
  const texts = JSON.stringify([commands, versions]).replaceAll(project, '') + places.cache;
  const wanted = createHash('sha256').update(texts).digest('hex');
  const stamp = join(places.cache, 'brought');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return [];
  const trouble = await runAll(commands);
  if (trouble.length === 0) writeFileSync(stamp, wanted);
  return trouble;
};

/** Files of tests run side by side: one of them brings the tools, the others wait, however long a new machine takes. */
const inTurn = async <Value>(places: Places, work: () => Promise<Value>): Promise<Value> => {
  for (;;) {
    try {
      return await withLock(places.cache, { pid: process.pid, isRunning }, work);
    } catch (error) {
      if (!(error instanceof OutputError)) throw error;
    }
  }
};

/** Finds a toolchain on this machine, and brings its pinned tools. */
export const findToolchain = async (toolchain: Toolchain): Promise<Present | Absent> => {
  const cache = cacheOf(toolchain);
  const isNew = !existsSync(cache);
  mkdirSync(cache, { recursive: true });
  const places = { package: cache, driver: cache, cache };
  const language = await askVersion(toolchain.version(places));
  if ('why' in language) {
    if (isNew) rmSync(cache, { recursive: true });
    return language;
  }
  const tools = await Promise.all((toolchain.tools?.(places) ?? []).map(askVersion));
  const versions = [language, ...tools].flatMap((found) => ('version' in found ? [found.version] : []));
  const absent = tools.flatMap((found) => ('why' in found ? [found.why] : []));
  const failed = await inTurn(places, () => prepare(toolchain, places, versions));
  return { versions, trouble: [...absent, ...failed] };
};
