import { docsTemplate } from './settings.js';
/** The parameters of a row, in order. */
export const parametersOf = (row) =>
  (row[5] ?? []).map((entry) => {
    const {
      name,
      key = name,
      type = 'string',
      sensitive = false,
    } = typeof entry === 'string' ? { name: entry } : entry;
    return { name, key, type, sensitive };
  });
/** Link to the documentation of a row. */
export const docsOf = ([code, name, , , , , extras]) =>
  extras !== undefined && 'docs' in extras
    ? extras.docs
    : docsTemplate?.replaceAll('{code}', code).replaceAll('{name}', name);
/** A row as look-ups show it. */
export const definitionOf = (row) => {
  const [code, name, category, status, pattern, , extras] = row;
  const { kind = 'error', retry = 'never', written = pattern, deprecated = false, replacement } = extras ?? {};
  const params = parametersOf(row);
  const docs = docsOf(row);
  return { code, name, category, status, kind, retry, message: written, params, deprecated, replacement, docs };
};
