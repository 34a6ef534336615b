import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { generateFiles } from '../generate.ts';
import { templates } from '../io/templates.ts';
import type { ErrorCatalog } from '../ir/catalog.ts';
import { createRender } from '../render/engine.ts';
import type { GeneratedFile } from '../render/generated-file.ts';
import type { Target, TargetOptions } from '../targets/target.ts';
import { createCount, takeShare } from './share.ts';

/** What the second thread is asked to print. */
export interface Order {
  readonly catalog: ErrorCatalog;
  readonly choices: readonly (readonly [id: string, options: TargetOptions])[];
  /** How many targets are taken by either thread. */
  readonly taken: Int32Array;
}

/** What the second thread says: a file that it printed, or that there are no more. */
export type Printed = GeneratedFile | 'done';

/** Prints catalogs, one after the other. */
export interface Printer {
  /** The files of some targets, those of one target in order, targets in any order. */
  readonly print: (catalog: ErrorCatalog, targets: ReadonlyMap<Target, TargetOptions>) => AsyncIterable<GeneratedFile>;
  /** Ends what runs beside. */
  readonly end: () => Promise<void>;
}

/** Prints in this thread, targets in order. */
export const plainPrinter: Printer = {
  print: (catalog, targets) => generateFiles(catalog, targets, createRender(templates)),
  end: async () => {},
};

/** Prints in this thread and in a second one, which begins to load at once. */
export const startPrinter = (script: URL): Printer => {
  const thread = new Worker(script);
  const received: Printed[] = [];
  const failures: unknown[] = [];
  thread.on('message', (printed: Printed) => received.push(printed));
  thread.on('error', (error) => failures.push(error));

  const receive = (): Printed | undefined => {
    if (failures.length > 0) throw failures[0];
    return received.shift();
  };
  return {
    print: async function* (catalog, targets) {
      const taken = createCount();
      const choices = [...targets].map(([{ id }, options]) => [id, options] as const);
      thread.postMessage({ catalog, choices, taken } satisfies Order);
      const share = takeShare([...targets].reverse(), taken);
      let printed: Printed | undefined;
      for await (const file of generateFiles(catalog, share, createRender(templates))) {
        yield file;
        // Files of the other thread are taken as they come, so that they do not pile up.
        await setImmediate();
        for (; printed !== 'done' && (printed = receive()) !== undefined;) if (printed !== 'done') yield printed;
      }
      while (printed !== 'done') {
        printed = receive();
        if (printed === undefined) await once(thread, 'message');
        else if (printed !== 'done') yield printed;
      }
    },
    end: async () => void (await thread.terminate()),
  };
};
