import { formatFile } from '../../render/format.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import { compile } from './compile.ts';

/** The placeholder of a value while its template is compiled: a name that no module has. */
const standIn = (value: string): string => `$${value}$`;

const toModule = (template: string): string => {
  const text = template.replace(/\{\{ (\w+) \}\}/g, (_, value: string) => standIn(value));
  const [odd] = /\{[{%].*/.exec(text) ?? [];
  if (odd !== undefined) throw new Error(`a run-time module shows values alone: ${odd}`);
  return text;
};

const toTemplate = (text: string): string => text.replace(/\$(\w+)\$/g, '{{ $1 }}');

/**
 * The templates of the JavaScript and the declarations of a run-time module, made from the template of its TypeScript
 * when errspec is built. A value is a whole expression, type or name there, or a part of a comment, and so it is in what
 * the compiler writes: what is valid Source in one is valid in all three.
 */
export const compileTemplate = async (path: string, template: string): Promise<readonly GeneratedFile[]> => {
  if (/\$\w+\$/.test(template)) throw new Error(`${path} contains a mark for a value`);
  const compiled = compile({ path, text: toModule(template) });
  const formatted = await Promise.all(compiled.map(formatFile));
  return formatted.map((file) => ({ path: `${file.path}.liquid`, text: toTemplate(file.text) }));
};
