import type { ErrorCatalog } from '../ir/catalog.ts';
import { decode, type Response } from '../model/decode.ts';
import type { ErrorValue } from '../model/error-value.ts';
import { lookup } from '../model/lookup.ts';
import type { Meaning } from './meaning.ts';
import type { ResponseText } from './response-text.ts';

/** What a response means. */
export type FoundResponse = Omit<Meaning, 'catalog' | 'clue' | 'retired'>;

/** The row of success that a response is, if its code has one. */
const decodeSuccess = (
  catalog: ErrorCatalog,
  responseWith: (status: number) => Response,
  status: number | undefined,
): FoundResponse | undefined => {
  const error = decode(catalog, responseWith(500));
  const row = error?.code === undefined ? undefined : lookup(catalog, error.code);
  if (error === undefined || row?.kind !== 'success') return undefined;
  const { category, retry } = row;
  return { error: { ...error, definition: row, category, retry }, status: status ?? row.status, retry };
};

/** A body without its status: as with the status of its error, which is that of the table if the table has it. */
const decodeBody = (catalog: ErrorCatalog, responseWith: (status: number) => Response): FoundResponse | undefined => {
  const [plain, busy, failed] = [200, 503, 500].map((status) => decode(catalog, responseWith(status)));
  const success = plain === undefined ? decodeSuccess(catalog, responseWith, undefined) : undefined;
  if (success !== undefined) return success;
  const guess = plain ?? failed;
  if (guess === undefined || guess.intermediary) return undefined;
  // A status that was only guessed is no code.
  const isGuessed = catalog.envelope.codeFromStatus && plain === undefined && guess.code === '500';
  const error = isGuessed ? { ...guess, code: undefined } : guess;
  const { definition } = error;
  if (definition !== undefined && definition.kind === 'error') {
    const known: ErrorValue | undefined = decode(catalog, responseWith(definition.status));
    return known === undefined ? undefined : { error: known, status: known.status, retry: known.retry };
  }
  const isSaid = error.status !== (plain === undefined ? 500 : 200);
  return {
    error,
    status: definition?.status ?? (isSaid ? error.status : undefined),
    retry: error.retry === busy?.retry ? error.retry : undefined,
  };
};

/** The error that a response is, as the packages decode it; nothing where it reports success. */
export const findResponse = (
  catalog: ErrorCatalog,
  { status, headers, body }: ResponseText,
  now: number,
): FoundResponse | undefined => {
  const responseWith = (received: number): Response => ({
    status: received,
    headers,
    body: { text: body.trim() },
    now,
  });
  if (status === undefined) return decodeBody(catalog, responseWith);
  const error = decode(catalog, responseWith(status));
  return error === undefined
    ? decodeSuccess(catalog, responseWith, status)
    : { error, status: error.status, retry: error.retry };
};
