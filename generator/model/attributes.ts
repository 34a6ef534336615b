import type { ErrorValue } from './error-value.ts';

/** What `error.type` is for an error that the table does not have: OpenTelemetry's own word for it. */
const otherType = '_OTHER';

/**
 * An error as attributes of a span, a metric or a log record (T1). The names are those of OpenTelemetry's semantic
 * conventions where these have one. No text of a message is in it and no parameter, so no sensitive value.
 */
export const attributesOf = (error: ErrorValue): Readonly<Record<string, string | number>> => {
  const { definition, code, subcode, category, status, retry, retryAfterMs, requestId } = error;
  return {
    'error.type': definition?.name ?? otherType,
    'http.response.status_code': status,
    ...(code === undefined ? {} : { 'api.error.code': code }),
    ...(subcode === undefined ? {} : { 'api.error.subcode': subcode }),
    ...(category === undefined ? {} : { 'api.error.category': category }),
    'api.error.retry': retry,
    ...(retryAfterMs === undefined ? {} : { 'api.error.retry_after_ms': retryAfterMs }),
    ...(requestId === undefined ? {} : { 'api.request.id': requestId }),
  };
};
