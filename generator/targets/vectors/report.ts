import type { ErrorDefinition, Json } from '../../ir/catalog.ts';
import type { ErrorValue } from '../../model/error-value.ts';
import { logMessage } from '../../model/log.ts';
import { jsonOfValue } from '../../model/values.ts';

const reportParams = ({ definition, params }: ErrorValue): Json =>
  params === undefined
    ? null
    : Object.fromEntries(
        (definition?.params ?? []).flatMap(({ name, type }) => {
          const value = params[name];
          return value === undefined ? [] : [[name, jsonOfValue(type, value)] as const];
        }),
      );

/** What a driver reports of an error. */
export const reportError = (error: ErrorValue): { readonly [key: string]: Json } => ({
  known: error.definition !== undefined,
  code: error.code ?? null,
  name: error.definition?.name ?? null,
  category: error.category ?? null,
  subcode: error.subcode ?? null,
  status: error.status,
  message: logMessage(error),
  received: error.received ?? null,
  params: reportParams(error),
  retry: error.retry,
  retryAfterMs: error.retryAfterMs ?? null,
  requestId: error.requestId ?? null,
  intermediary: error.intermediary,
  body: error.body ?? null,
  index: error.index ?? null,
  details: error.details.map(({ field, code, message }) => ({
    field: field ?? null,
    code: code ?? null,
    message: message ?? null,
  })),
  items: error.items.map(reportError),
});

/** What a driver reports of a row of the table. */
export const reportDefinition = (definition: ErrorDefinition): Json => ({
  code: definition.code,
  name: definition.name,
  category: definition.category,
  status: definition.status,
  kind: definition.kind,
  message: definition.message.written,
  params: definition.params.map(({ name, type, sensitive }) => ({ name, type, sensitive })),
  retry: definition.retry,
  deprecated: definition.deprecated !== undefined,
  replacement: definition.deprecated?.replacement ?? null,
  docs: definition.docs ?? null,
});
