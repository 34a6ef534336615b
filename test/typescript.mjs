import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

/* `node --import` this file, and Node runs TypeScript: versions before 22.18 do not by themselves. */

/** A hook of Node's loader. */
export const load = (url, context, nextLoad) =>
  url.startsWith('file:') && url.endsWith('.ts')
    ? {
        format: 'module',
        shortCircuit: true,
        source: transformSync(readFileSync(fileURLToPath(url), 'utf8'), { loader: 'ts', target: 'node20' }).code,
      }
    : nextLoad(url, context);

if (!import.meta.url.includes('?hook')) register(`${import.meta.url}?hook`);
