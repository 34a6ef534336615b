import * as prettier from 'prettier';
import { describe, expect, test } from 'vitest';
import { templates } from '../../generator/io/templates.ts';
import { createRender } from '../../generator/render/engine.ts';
import { style } from '../../generator/render/format.ts';
import { targets } from '../../generator/targets/index.ts';
import { namesCatalog, pathsCatalog, textsCatalog } from '../safety/catalogs.ts';
import { drawnCatalog } from '../safety/drawn-catalog.ts';

const documents = targets.filter(({ id }) => ['catalog', 'json-schema', 'markdown', 'openapi'].includes(id));

describe.each([
  ['texts', textsCatalog],
  ['paths', pathsCatalog],
  ['names', namesCatalog],
  ['drawn', drawnCatalog],
])('of the table of hostile %s', (_, catalog) => {
  test.each(documents)('$id is in the style of prettier at once', async ({ emit }) => {
    for (const { path, text } of await emit(catalog, createRender(templates), {})) {
      const { inferredParser } = await prettier.getFileInfo(path);
      expect(await prettier.check(text, { ...style, parser: inferredParser ?? 'json' }), path).toBe(true);
    }
  });
});
