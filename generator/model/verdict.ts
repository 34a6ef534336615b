import type { Category, Envelope, ErrorDefinition, Json, Retry } from '../ir/catalog.ts';
import { headerOf, type Headers } from './headers.ts';
import { firstAt } from './places.ts';

const textOfScalar = (json: Json): string | undefined =>
  json === null || typeof json === 'object' ? undefined : String(json);

/** The server's own verdict (W1). */
export const serverVerdict = ({ retry }: Envelope, body: Json | undefined, headers: Headers): Retry | undefined => {
  for (const source of retry) {
    const use = (json: Json): Retry | undefined => source.values.get(textOfScalar(json) ?? '');
    const value = 'header' in source ? headerOf(headers, source.header) : undefined;
    const verdict = 'path' in source ? firstAt(body, source.path, use) : value === undefined ? undefined : use(value);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
};

const verdictOfStatus = (status: number): Retry => {
  if (status === 429 || status === 503) return 'backoff';
  return status === 408 || (status >= 500 && status <= 599) ? 'check' : 'never';
};

/** The verdict of an error (W1): its definition's, that of the ranges its code is in, or what its status says. */
export const verdictOf = (
  definition: ErrorDefinition | undefined,
  category: Category | undefined,
  status: number,
  retryAfterMs?: number,
): Retry => {
  const said = definition?.retry ?? category?.retry;
  if (said !== undefined) return said;
  const verdict = verdictOfStatus(status);
  return verdict === 'never' && retryAfterMs !== undefined ? 'backoff' : verdict;
};
