import { checkSource } from '../language/language.ts';
import { parseTemplate, type Part } from './template.ts';
import type { Render } from './view.ts';

/** A name that a loop gives a value, and the names around it. */
interface Scope {
  readonly each: string;
  readonly value: unknown;
  readonly outer: Scope | undefined;
}

const ownValue = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name)
    ? (holder as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** What a name means: the innermost loop that has it, else the view. */
const valueOf = (name: string, scope: Scope | undefined, view: object): unknown => {
  for (let inner = scope; inner !== undefined; inner = inner.outer) if (inner.each === name) return inner.value;
  return ownValue(view, name);
};

/** Fills in the parts of a template. */
const fill = (parts: readonly Part[], view: object, scope: Scope | undefined, file: string): string => {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const { path } = part;
    let value = valueOf(path[0] ?? '', scope, view);
    for (let at = 1; at < path.length; at++) value = ownValue(value, path[at] ?? '');
    if (value === undefined) throw new TypeError(`${file}: undefined variable: ${path.join('.')}, line:${part.line}`);
    switch (part.kind) {
      case 'value':
        if (typeof value !== 'boolean') checkSource(value);
        text += String(value);
        break;
      case 'loop':
        if (!Array.isArray(value)) throw new TypeError(`${file}: only lists are looped over, line:${part.line}`);
        for (const each of value) text += fill(part.body, view, { each: part.each, value: each, outer: scope }, file);
        break;
      case 'condition':
        if (typeof value !== 'boolean') {
          throw new TypeError(`${file}: only truth values are conditions, line:${part.line}`);
        }
        text += fill(value ? part.whenTrue : part.whenFalse, view, scope, file);
    }
  }
  return text;
};

/** Makes the template engine over templates given by path. A misspelt name in a template is an error. */
export const createRender = (templates: Pick<ReadonlyMap<string, string>, 'get'>): Render => {
  const parsed = new Map<string, readonly Part[]>();
  return (path, view) => {
    let parts = parsed.get(path);
    if (parts === undefined) {
      const template = templates.get(path);
      if (template === undefined) throw new Error(`no template ${path}`);
      parts = parseTemplate(template, path);
      parsed.set(path, parts);
    }
    return fill(parts, view, undefined, path);
  };
};
