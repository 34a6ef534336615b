import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../../../generator/ir/catalog.ts';
import { apply } from './descriptions.ts';
import { redocly } from './linters.ts';
import type { Overlaid } from './results.ts';
import { run } from './shell.ts';
import { npmBin, npmVersion, pythonBin, pythonVersion } from './tools.ts';

/* Applies the overlay of the errors with the programs of others, and compares with what `errspec apply` writes. */

interface OverlayTool {
  readonly name: string;
  readonly apply: (description: string, overlay: string, output: string) => void;
}

const tools: readonly OverlayTool[] = [
  {
    name: `openapi-format ${npmVersion('openapi-format')}`,
    apply: (description, overlay, output) => {
      const args = [description, '--overlayFile', overlay, '--no-sort', '-o', output];
      run(npmBin('openapi-format'), args, { cwd: join(output, '..') });
    },
  },
  {
    name: `oas-patch ${pythonVersion('oas-patch')}`,
    apply: (description, overlay, output) => {
      run(pythonBin('oas-patch'), ['overlay', description, overlay, '-o', output], { cwd: join(output, '..') });
    },
  },
];

const readJson = (path: string): Json => {
  const json = path.replace(/\.yaml$/, '.json');
  run(redocly, ['bundle', path, '-o', json], { cwd: join(path, '..') });
  // A note says in which style of YAML the text was, so that it can be taken out again. An overlay has no style.
  const value: Json = JSON.parse(readFileSync(json, 'utf8').replaceAll(/<!-- errspec[ \w-]*-->/g, '<!-- errspec -->'));
  return value;
};

/** Whether each Overlay tool makes the applied description of the overlay, for each version of OpenAPI. */
export const compareOverlays = (): readonly Overlaid[] => {
  const folder = mkdtempSync(join(tmpdir(), 'errspec-overlay-'));
  try {
    return tools.map(({ name, apply: applyOverlay }) => {
      const isSame = ['3.0.3', '3.1.0'].every((openapi) => {
        const want = readJson(apply(folder, openapi, [], 'want.yaml'));
        const overlay = apply(folder, openapi, ['--overlay'], 'overlay.yaml');
        const got = join(folder, 'got.yaml');
        applyOverlay(join(folder, 'input.yaml'), overlay, got);
        return isDeepStrictEqual(readJson(got), want);
      });
      return { tool: name, isSame };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
