import type { Diagnostic } from '../../diagnostic.ts';
import type { ReadPage, Reader } from '../source.ts';

const versionKey = /^\s*(?:\{[\s\S]{0,4000}?)?["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.\d/m;

/** How sure it is that a text describes an API. */
const recognize = (file: string, text: string): number => {
  if (/\.\w+$/.test(file) && !/\.(?:ya?ml|json|txt)$/i.test(file)) return 0;
  return versionKey.test(text.slice(0, 20_000)) ? 0.97 : 0;
};

/** JSON with tabs between its values, which YAML does not take; no place moves. */
const withoutTabs = (text: string): string =>
  /^\s*\{/.test(text) ? text.replaceAll(/"(?:[^"\\\n]|\\.)*"|\t/g, (found) => (found === '\t' ? ' ' : found)) : text;

const asDoubt = (found: Diagnostic): Diagnostic => ({
  ...found,
  rule: 'import-source-unreadable',
  severity: 'warning',
});

const read = async (file: string, text: string): Promise<ReadPage> => {
  const [{ parseYaml }, { readDescription }, { doubt }] = await Promise.all([
    import('../../spec/yaml.ts'),
    import('./openapi/page.ts'),
    import('../notice.ts'),
  ]);
  const { root, diagnostics } = parseYaml(file, withoutTabs(text));
  const doubts = diagnostics.map(asDoubt);
  if (root?.kind === 'map') {
    const page = await readDescription({ file, text, root, doubts: [], lost: new Set(), examples: new Map() });
    return { ...page, doubts: [...doubts, ...page.doubts] };
  }
  const place = { file, start: 0, end: Math.min(text.length, 1) };
  const none = doubt(
    'no-errors',
    place,
    'This is no OpenAPI description: it is not one mapping.',
    'Give a file in YAML or JSON with the key openapi or swagger.',
  );
  return { title: undefined, grids: [], rows: [], doubts: doubts.length > 0 ? doubts : [none] };
};

/** Descriptions of APIs in OpenAPI 2.0 to 3.2, in YAML or JSON. */
export const openapiReader: Reader = { id: 'openapi', displayName: 'OpenAPI', recognize, read };
