import { Liquid } from 'liquidjs';
import type { Render } from './view.ts';

/** A tag alone on its line takes the whole line with it; an inline tag keeps the spaces around it. */
const vanishTagLines = (template: string): string =>
  template.replace(/^[ \t]*\{%-? *(.*?) *-?%\}[ \t]*\n/gm, '{% $1 %}');

/** Makes the template engine over templates given by path. A misspelt name in a template is an error. */
export const createRender = (templates: Pick<ReadonlyMap<string, string>, 'get'>): Render => {
  const engine = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true, greedy: false });
  const parsed = new Map<string, ReturnType<Liquid['parse']>>();
  return (path, view) => {
    let template = parsed.get(path);
    if (template === undefined) {
      const text = templates.get(path);
      if (text === undefined) throw new Error(`no template ${path}`);
      template = engine.parse(vanishTagLines(text), path);
      parsed.set(path, template);
    }
    return String(engine.renderSync(template, view));
  };
};
