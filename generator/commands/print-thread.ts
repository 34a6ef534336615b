import { parentPort } from 'node:worker_threads';
import { generateFiles } from '../generate.ts';
import { templates } from '../io/templates.ts';
import { createRender } from '../render/engine.ts';
import { targets } from '../targets/index.ts';
import type { Order, Printed } from './printer.ts';
import { takeShare } from './share.ts';

/* The second thread of a run, a script of its own: it prints targets from the start of the list. */

const say = (printed: Printed): void => parentPort?.postMessage(printed);

const print = async ({ catalog, choices, taken }: Order): Promise<void> => {
  const chosen = choices.flatMap(([id, options]) =>
    targets.filter((target) => target.id === id).map((target) => [target, options] as const),
  );
  for await (const file of generateFiles(catalog, takeShare(chosen, taken), createRender(templates))) say(file);
  say('done');
};

// An error that nobody catches ends the thread, and is thrown once more in the first.
parentPort?.on('message', (order: Order) => void print(order));
for (const { prepare } of targets) await prepare?.();
