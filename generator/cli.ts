#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isatty } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import picocolors from 'picocolors';
import { run } from './commands/run.ts';
import { packageFolder } from './io/package-folder.ts';

const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
  version: string;
};
const colours = picocolors.createColors(process.stderr.isTTY && picocolors.isColorSupported);

/** Colours of results, which may go elsewhere than what is said of a run. */
const screenColours = picocolors.createColors(process.stdout.isTTY && picocolors.isColorSupported);

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

const bug = (error: unknown): void => {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `errspec ${version}: this is a bug in errspec. Please report it, with this text:\n${stripVTControlCharacters(detail)}\n`,
  );
  process.exitCode = 70;
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

// Who reads no further, as head does, has what they want.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

try {
  process.exitCode = await run(process.argv.slice(2), version, {
    cwd: process.cwd(),
    terminal: process.stderr.isTTY
      ? { write: (text) => void process.stderr.write(text), now: () => performance.now() }
      : undefined,
    printThread: new URL('./print-thread.js', import.meta.url),
    processes: { pid: process.pid, isRunning },
    readInput: () => readFileSync(0, 'utf8'),
    isInputPiped: () => !isatty(0),
    screen: process.stdout.isTTY
      ? {
          columns: process.stdout.columns,
          colours: {
            strong: screenColours.bold,
            faint: screenColours.dim,
            label: screenColours.dim,
            code: screenColours.cyan,
            link: screenColours.underline,
            warning: screenColours.yellow,
          },
        }
      : undefined,
    locale: [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== ''),
    now: Date.now,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    paint: { error: colours.red, warning: colours.yellow, strong: colours.bold, faint: colours.dim },
  });
} catch (error) {
  bug(error);
}
