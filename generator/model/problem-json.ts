import type { Envelope, ErrorDefinition, Json } from '../ir/catalog.ts';
import { toWords } from '../language/casing.ts';
import { memberAt, type Member } from './json.ts';
import { valueOfJson, type Params, type Value } from './values.ts';

/** The parameters in the `params` member of a problem document (RFC 9457), where every one is there and of its type (R5). */
export const paramsMember = ({ profile }: Envelope, { params }: ErrorDefinition, problem: Json): Params | undefined => {
  if (profile !== 'problem-json' || params.length === 0) return undefined;
  const values: [string, Value][] = [];
  for (const { name, type } of params) {
    const value = valueOfJson(type, memberAt(problem, ['params', name]));
    if (value === undefined) return undefined;
    values.push([name, value]);
  }
  return Object.fromEntries(values);
};

/** The members of RFC 9457 that a plain error does not have (E4). */
export const problemMembers = ({ docs, name, status }: ErrorDefinition): readonly Member[] => [
  ...(docs === undefined ? [] : [[['type'], docs] as const]),
  [['title'], toWords(name)],
  [['status'], status],
];
