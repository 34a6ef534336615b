import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CORE_SCHEMA, load, type Schema } from 'js-yaml';
import { isRecord } from './differences.ts';

/** Reads a text as YAML 1.2, with the schema of the caller; JSON as JSON. */
export const readData = (text: string, schema: Schema = CORE_SCHEMA): unknown => {
  const plain = text.replace(/^\uFEFF/, '');
  if (/^\s*\{/.test(plain)) {
    try {
      const value: unknown = JSON.parse(plain);
      return value;
    } catch {
      // YAML may start with a brace too.
    }
  }
  return load(plain, { schema, json: true, maxDepth: 10_000, maxAliases: -1 });
};

/** A value, and the file that it is in. */
export interface Found {
  readonly file: string;
  readonly value: unknown;
}

/** Files that were read, and what `$ref` in them leads to. */
export const openDocuments = () => {
  const known = new Map<string, unknown>();
  const read = (file: string): unknown => {
    if (!known.has(file)) known.set(file, readData(readFileSync(file, 'utf8')));
    return known.get(file);
  };
  const follow = ({ file, value }: Found, depth = 0): Found => {
    const ref = isRecord(value) ? value['$ref'] : undefined;
    if (typeof ref !== 'string' || depth > 20) return { file, value };
    const [path = '', pointer = ''] = ref.split('#');
    if (/^\w+:/.test(path)) return { file, value: undefined };
    const target = path === '' ? file : resolve(dirname(file), decodeURIComponent(path));
    let node: unknown;
    try {
      node = read(target);
    } catch {
      return { file: target, value: undefined };
    }
    for (const step of pointer.split('/').slice(1)) {
      const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
      node = isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined;
    }
    return follow({ file: target, value: node }, depth + 1);
  };
  return { files: known, read, follow };
};
