import { fileURLToPath } from 'node:url';
import { swiftDriverView } from '../../../generator/targets/swift/view.ts';
import type { Command, Toolchain } from '../toolchain.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const script = fileURLToPath(new URL('../swift/parse.mjs', import.meta.url));

/** V8 would spend seconds on making the grammar's code faster than a few files are worth. */
const flags = ['--liftoff-only', '--wasm-lazy-compilation'];

const parse = (name: string, ...folders: readonly string[]): Command => ({
  name,
  command: 'node',
  args: [...flags, script, ...folders],
  cwd: project,
});

/** The grammar of tree-sitter alone: the packages are compiled and driven elsewhere, with the driver that is parsed here. */
export const swift: Toolchain = {
  id: 'swift',
  version: () => parse('grammar', '--version'),
  prepare: () => [],
  build: () => [],
  gates: (places) => [parse('package parsed', places.package), parse('driver parsed', places.driver)],
  driverView: swiftDriverView,
};
