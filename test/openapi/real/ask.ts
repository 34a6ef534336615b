import { readPlaces, valueOf, type Placed } from './positions.ts';

/** The keys of a path item that are operations. */
export const methods: ReadonlySet<string> = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
]);

/** The text that puts a list of errors at the start of a mapping, and where; nothing where there is no safe place. */
const insertion = (text: string, eol: string, node: Placed | undefined, words: readonly string[]) => {
  if (node?.kind !== 'map') return undefined;
  const [first] = node.entries;
  if (node.isFlow) {
    const at = text.indexOf('{', node.start) + 1;
    const list = `"x-errors": ${JSON.stringify(words)}`;
    return { at, added: first === undefined ? list : `${list}, ` };
  }
  if (first === undefined || first.start < 0 || valueOf(node, '$ref') !== undefined) return undefined;
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
  const indent = text.slice(lineStart, first.start).replace('\uFEFF', '');
  if (indent.trim() !== '') return undefined;
  return { at: first.start, added: `x-errors: ${JSON.stringify(words)}${eol}${indent}` };
};

/** A description in which the document, some path items and some operations say which errors they have. */
export const askForErrors = (text: string): string => {
  const root = readPlaces(text);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const found = [insertion(text, eol, root, ['general', 'access'])];
  const paths = valueOf(root, 'paths');
  let place = 0;
  for (const { value: item } of paths?.kind === 'map' ? paths.entries : []) {
    if (place % 5 === 0 && valueOf(item, 'x-errors') === undefined) {
      found.push(insertion(text, eol, item, ['maintenance']));
    }
    for (const { key, value } of item.kind === 'map' ? item.entries : []) {
      if (!methods.has(key)) continue;
      place++;
      if (place % 3 === 0) found.push(insertion(text, eol, value, ['40901', '!not_found']));
      else if (place % 7 === 0) found.push(insertion(text, eol, value, ['20001']));
    }
  }
  const pieces: string[] = [];
  let done = 0;
  for (const edit of found.toSorted((a, b) => (a?.at ?? 0) - (b?.at ?? 0))) {
    if (edit === undefined) continue;
    pieces.push(text.slice(done, edit.at), edit.added);
    done = edit.at;
  }
  return [...pieces, text.slice(done)].join('');
};
