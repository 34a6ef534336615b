import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { askEncode, askRaise } from './ask.ts';
import type { Case, Raise } from './case.ts';
import type { Probes } from './probes.ts';
import { sampleParams } from './samples.ts';

/** Errors with all that a server may add to them. */
export const encodeCases = (catalog: ErrorCatalog, { plain, texts }: Probes): readonly Case[] => {
  const details = [
    { field: 'a.b', code: 'c1', message: 'First.' },
    { field: 'a.b', code: null, message: 'Second.' },
    { field: 'd', code: 'c3', message: null },
    { field: null, code: null, message: 'Last.' },
  ];
  const item = (error: ErrorDefinition): Raise => ({
    name: error.name,
    params: sampleParams(error),
    options: { subcode: 'inner', details: details.slice(0, 1) },
  });
  const items = [item(plain), ...(texts ? [item(texts)] : [])];
  const all = { subcode: 'sub', details, items, requestId: 'request-1', retryAfterMs: 1500 };
  return [plain, ...(texts ? [texts] : [])].flatMap((error, index) => {
    const params = sampleParams(error);
    return [
      askRaise(catalog, `wire/raise ${index}`, error, params, all),
      askEncode(catalog, `wire/encode ${index}/all`, error, params, all),
      askEncode(catalog, `wire/encode ${index}/details`, error, params, { details }),
      askEncode(catalog, `wire/encode ${index}/own details`, error, params, {
        details: [{ field: 'a', code: error.code, message: null }, ...details],
      }),
      askEncode(catalog, `wire/encode ${index}/items`, error, params, { items }),
      askEncode(catalog, `wire/encode ${index}/added`, error, params, {
        adding: { requestId: 'request-2', retryAfterMs: 2500 },
      }),
      askEncode(catalog, `wire/encode ${index}/both`, error, params, {
        requestId: 'request-1',
        retryAfterMs: 0,
        adding: { requestId: 'request-2', retryAfterMs: 2500 },
      }),
    ];
  });
};
