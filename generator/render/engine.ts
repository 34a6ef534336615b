import { Liquid } from 'liquidjs';
import { checkSource } from '../language/language.ts';
import { toLiquid } from './template.ts';
import type { Render } from './view.ts';

/** What a value must be where a template uses it: LiquidJS itself would loop over the keys of an object and print a list. */
const filters = {
  text: (value: unknown): unknown => {
    if (typeof value !== 'boolean') checkSource(value);
    return value;
  },
  list: (value: unknown): readonly unknown[] => {
    if (!Array.isArray(value)) throw new TypeError('only lists are looped over');
    return value;
  },
  condition: (value: unknown): boolean => {
    if (typeof value !== 'boolean') throw new TypeError('only truth values are conditions');
    return value;
  },
};

/** Makes the template engine over templates given by path. A misspelt name in a template is an error. */
export const createRender = (templates: Pick<ReadonlyMap<string, string>, 'get'>): Render => {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    greedy: false,
    groupedExpressions: true,
  });
  for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, filter);
  const parsed = new Map<string, ReturnType<Liquid['parse']>>();
  return (path, view) => {
    let template = parsed.get(path);
    if (template === undefined) {
      const text = templates.get(path);
      if (text === undefined) throw new Error(`no template ${path}`);
      template = engine.parse(toLiquid(text, path), path);
      parsed.set(path, template);
    }
    return String(engine.renderSync(template, view));
  };
};
