import type { Terminal } from './host.ts';
import type { Printer } from './printer.ts';

/** A line on a terminal that says how far a run is. */
export interface Progress {
  readonly show: (text: string) => void;
  /** Takes the line away. Whatever else is written comes after this. */
  readonly clear: () => void;
}

/** Runs that are done before this many milliseconds show nothing. */
const patience = 1_000;

/** Goes to the start of the line and clears it. */
const clearLine = '\r\x1b[2K';

/** The progress of a run that starts now; it shows nothing where there is no terminal. */
export const startProgress = (terminal: Terminal | undefined): Progress => {
  const start = terminal?.now() ?? 0;
  let shown = '';
  return {
    show: (text) => {
      if (terminal === undefined || text === shown || terminal.now() - start < patience) return;
      terminal.write(`${clearLine}${text}`);
      shown = text;
    },
    clear: () => {
      if (shown !== '') terminal?.write(clearLine);
      shown = '';
    },
  };
};

/** A printer that says which targets are printed. */
export const watchPrinter = (printer: Printer, progress: Progress): Printer => ({
  print: async function* (catalog, targets) {
    const printed = new Set<string>();
    for await (const file of printer.print(catalog, targets)) {
      const target = file.path.slice(0, file.path.indexOf('/'));
      printed.add(target);
      progress.show(`Printed ${target}, ${printed.size} of ${targets.size}`);
      yield file;
    }
  },
  end: async () => {
    progress.clear();
    await printer.end();
  },
});
