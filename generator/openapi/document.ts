import type { ReadDocument } from './document-shape.ts';
import { readJson } from './read-json.ts';
import { readYaml } from './read-yaml.ts';

export type { Document, ReadDocument } from './document-shape.ts';

const readAsJson = (file: string, text: string): ReadDocument => {
  const { root, diagnostics } = readJson(file, text);
  const document = root && { file, text, form: 'json' as const, root, shared: [], written: new Map() };
  return { document, diagnostics };
};

/** Reads a YAML or a JSON file. An alias is the node that its anchor names; merge keys are followed. */
export const readDocument = (file: string, text: string): ReadDocument => {
  if (/^\uFEFF?\s*\{/.test(text)) {
    const read = readAsJson(file, text);
    if (read.document !== undefined || /\.json$/i.test(file)) return read;
  }
  return readYaml(file, text);
};
