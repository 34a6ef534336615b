import type { ErrorCatalog, ErrorDefinition, Json } from '../ir/catalog.ts';
import type { ErrorValue } from './error-value.ts';
import { logMessage } from './log.ts';
import { jsonOfValue, type Params } from './values.ts';

type JsonObject = { readonly [member: string]: Json };

/** An object without the members that have no value. */
const present = (members: { readonly [member: string]: Json | undefined }): JsonObject =>
  Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );

/** A list, unless it is empty. */
const someOf = (list: readonly Json[]): Json | undefined => (list.length === 0 ? undefined : list);

const paramsJson = (
  definition: ErrorDefinition | undefined,
  params: Params | undefined,
  withSensitive: boolean,
): Json | undefined => {
  if (definition === undefined || params === undefined) return undefined;
  const members = definition.params.flatMap(({ name, type, sensitive }) => {
    const value = params[name];
    return value === undefined || (sensitive && !withSensitive) ? [] : [[name, jsonOfValue(type, value)] as const];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
};

/** Whether the texts that came with an error may have a sensitive value in them. */
const mayTellSecrets = ({ definition }: ErrorValue): boolean =>
  definition?.params.some(({ sensitive }) => sensitive) === true;

const membersOf = (error: ErrorValue, withSensitive: boolean): JsonObject => {
  const { definition, code, category, subcode, status, params, retry, retryAfterMs, requestId, index } = error;
  const showsTexts = withSensitive || !mayTellSecrets(error);
  const details = error.details.map((detail) =>
    present({ field: detail.field, code: detail.code, message: showsTexts ? detail.message : undefined }),
  );
  return present({
    code,
    name: definition?.name,
    category,
    subcode,
    status,
    message: logMessage(error),
    received: showsTexts ? error.received : undefined,
    params: paramsJson(definition, params, withSensitive),
    retry,
    retryAfterMs,
    requestId,
    intermediary: error.intermediary ? true : undefined,
    index,
    details: someOf(details.filter((detail) => Object.keys(detail).length > 0)),
    items: someOf(error.items.map((item) => membersOf(item, withSensitive))),
  });
};

/**
 * An error as JSON, to be sent to another process (J1). Parts that the error does not have are left out; so are the body
 * and the headers of a response, and sensitive values unless they are asked for.
 */
export const toJson = (catalog: ErrorCatalog, error: ErrorValue, withSensitive = false): JsonObject => ({
  catalog: catalog.name,
  ...membersOf(error, withSensitive),
});
