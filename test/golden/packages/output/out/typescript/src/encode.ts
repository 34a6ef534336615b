import type { State } from './error.js';
import { localize } from './locale.js';
import { shownMessage } from './message.js';
import { docsOf, parametersOf } from './row.js';
import { bodyMembers, codePath, isIntegerCode, isProblemJson, messagePath } from './settings.js';
import type { EncodedError, RenderOptions } from './types.js';

type Members = { [key: string]: unknown };

/** An object in which every key, `__proto__` too, is a member like any other. */
const toMembers = (entries: Iterable<readonly [string, unknown]>): Members => {
  const members = Object.create(null) as Members;
  for (const [key, value] of entries) members[key] = value;
  return members;
};

/** Puts a value at a path; the objects on the way are made where they are missing. */
const put = (target: Members, [key = '', ...rest]: readonly string[], value: unknown): void => {
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const inner = (target[key] ?? toMembers([])) as Members;
  target[key] = inner;
  put(inner, rest, value);
};

/** The response for an error. Throws a TypeError where the error does not stand in the table. */
export const encodeError = (state: State, options: RenderOptions | undefined): EncodedError => {
  const { row, status, values = [], retryAfterMs } = state;
  if (row === undefined) throw new TypeError('an unknown error cannot be encoded');
  const [code, name, , definedStatus] = row;
  const locale = options?.locale;
  const body = toMembers([]);
  if (isProblemJson) {
    const docs = docsOf(row);
    if (docs !== undefined) body['type'] = docs;
    body['title'] = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');
    body['status'] = definedStatus;
  }
  put(body, codePath, isIntegerCode ? Number(code) : code);
  put(body, messagePath, shownMessage(state, locale));
  if (isProblemJson && values.length > 0) {
    body['params'] = toMembers(parametersOf(row).map((parameter, place) => [parameter.name, values[place]]));
  }
  const further = JSON.parse(bodyMembers) as Members;
  for (const [key, value] of Object.entries(further)) body[key] = value;
  return {
    status,
    headers: {
      'content-type': isProblemJson ? 'application/problem+json' : 'application/json',
      ...(locale === undefined ? {} : { 'content-language': localize(code, locale).tag }),
      ...(retryAfterMs === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) }),
    },
    body: JSON.stringify(body),
  };
};
