import { readdirSync, readFileSync } from 'node:fs';
import { Liquid } from 'liquidjs';
import { expect, test } from 'vitest';
import { readCatalog } from '../../generator/generate.ts';
import { templates } from '../../generator/io/templates.ts';
import { createRender } from '../../generator/render/engine.ts';
import { targets } from '../../generator/targets/index.ts';

/** As the engine has it: a tag alone on its line takes the line with it. */
const vanishTagLines = (template: string): string => template.replace(/^[ \t]*(\{%(?:(?!%\}).)*%\})[ \t]*\n/gm, '$1');

const folders = readdirSync('templates');

test.each(targets.filter(({ id }) => folders.includes(id)))(
  'templates of $id are Liquid: LiquidJS fills them in alike',
  async (target) => {
    const spec = 'test/packages/catalogs/everything.yaml';
    const { catalog } = readCatalog(spec, (path) => ({ text: readFileSync(path, 'utf8') }));
    if (catalog === undefined) throw new Error(spec);
    const liquid = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true, greedy: false });
    const render = createRender(templates);
    await target.emit(
      catalog,
      (path, view) => {
        const text = render(path, view);
        expect(liquid.parseAndRenderSync(vanishTagLines(templates.get(path) ?? ''), view), path).toBe(text);
        return text;
      },
      {},
    );
  },
);
