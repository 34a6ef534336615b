import type { ErrorDefinition, Json, Parameter, Path } from '../ir/catalog.ts';
import { isPathPrefix } from '../ir/path.ts';
import { firstAt, type Part } from './places.ts';
import { readBack } from './read-back.ts';
import { valueOfJson, type Params, type Value } from './values.ts';

/** Where the parameters of an error are looked for. */
export interface ParamsPlace {
  /** The body, or the element of a list. */
  readonly body: Json | undefined;
  /** The object of the parameters in it. */
  readonly params: Path | undefined;
  readonly code: Part | undefined;
  readonly message: string | undefined;
}

const memberOf = ({ name, type, from }: Parameter, { body, params, code }: ParamsPlace): Value | undefined => {
  const use = (json: Json): Value | undefined => valueOfJson(type, json);
  const own = from && firstAt(code?.holder, from, use);
  if (own !== undefined || params === undefined) return own;
  const element = code?.element;
  const inner = element && isPathPrefix(element.stem, params) ? params.slice(element.stem.length) : undefined;
  const near = inner && firstAt(element?.value, [...inner, { member: name }], use);
  return near ?? firstAt(body, [...params, { member: name }], use);
};

/** The parameters of an error: each as a member of the body, the rest as the message has them; all of them or none (R1, R5). */
export const paramsOf = (definition: ErrorDefinition, place: ParamsPlace): Params | undefined => {
  const { params } = definition;
  if (params.length === 0) return undefined;
  const values = new Map<string, Value>();
  for (const param of params) {
    const value = memberOf(param, place);
    if (value !== undefined) values.set(param.name, value);
  }
  if (values.size < params.length && place.message !== undefined) {
    const read = readBack(definition, place.message) ?? {};
    for (const [name, value] of Object.entries(read)) if (!values.has(name)) values.set(name, value);
  }
  const read = params.flatMap(({ name }) => {
    const value = values.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return read.length === params.length ? Object.fromEntries(read) : undefined;
};
