import type { Findings, Paint } from '../diagnostic.ts';
import type { Colours } from '../explain/styled-text.ts';
import type { Processes } from '../io/lock.ts';

/** A terminal that shows how far a run is. */
export interface Terminal {
  readonly write: (text: string) => void;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/** The terminal that results go to. */
export interface Screen {
  readonly columns: number;
  /** Nothing where there are no colours. */
  readonly colours: Colours | undefined;
}

/** What a command may know and touch of the process. */
export interface Host {
  /** The working folder, absolute. */
  readonly cwd: string;
  /** Results. */
  readonly out: (text: string) => void;
  /** Everything else. */
  readonly err: (text: string) => void;
  /** The text that is piped into the process. */
  readonly readInput?: () => string;
  /** Whether there is such a text: that is, whether input is no terminal. */
  readonly isInputPiped?: () => boolean;
  /** Nothing where results go to no terminal. */
  readonly screen?: Screen | undefined;
  /** The locale of the reader, as the environment has it: `ar_EG.UTF-8`. */
  readonly locale?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Nothing where `err` is no terminal. */
  readonly terminal?: Terminal | undefined;
  readonly processes: Processes;
  /** The script of a second thread that prints; without one, all is printed in the first. */
  readonly printThread?: URL;
  /** Colours of what goes to `err`. */
  readonly paint: Paint;
}

/** 0 success, 1 findings or stale output, 2 usage, configuration or files. 70, a bug of ours, is the process's own. */
export type ExitCode = 0 | 1 | 2;

/** A call that cannot be carried out: exit code 2 and one line, below what was found in a configuration. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly findings: Findings;

  constructor(message: string, findings: Findings = { diagnostics: [], sources: new Map() }) {
    super(message);
    this.findings = findings;
  }
}
