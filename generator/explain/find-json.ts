import type { Json } from '../ir/catalog.ts';
import { isContainer, parseJson } from '../model/json.ts';

/** How many places of a text JSON is looked for at, and how many values of it are looked at. */
const most = { starts: 8, values: 500, depth: 3 };

/** The JSON in a line: from a brace to the last one of its kind. */
const jsonIn = (line: string): Json | undefined => {
  let start = -1;
  for (let count = 0; count < most.starts; count += 1) {
    start = line.indexOf('{', start + 1);
    const end = line.lastIndexOf('}');
    if (start === -1 || end < start) return undefined;
    const json = parseJson(line.slice(start, end + 1));
    if (isContainer(json)) return json;
  }
  return undefined;
};

/** What a text may have in it: bodies of responses, and texts of its own. */
export interface Contents {
  readonly bodies: readonly Json[];
  readonly texts: readonly string[];
}

const collect = (json: Json, depth: number, found: { bodies: Json[]; texts: string[] }): void => {
  if (found.bodies.length + found.texts.length > most.values) return;
  if (typeof json === 'string') {
    const inner = depth > 0 ? jsonIn(json) : undefined;
    if (inner === undefined) found.texts.push(json);
    else collect(inner, depth - 1, found);
  } else if (isContainer(json)) {
    if (!Array.isArray(json)) found.bodies.push(json);
    for (const value of Object.values(json)) collect(value, depth, found);
  }
};

/** The objects and texts in the JSON that a line is, or has in it, from the outside to the inside. */
export const contentsOf = (line: string): Contents => {
  const found = { bodies: [], texts: [] };
  const json = jsonIn(line);
  if (json !== undefined) collect(json, most.depth, found);
  return found;
};
