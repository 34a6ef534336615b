import type { BodySource, Envelope } from '../ir/catalog.ts';

/** The places of the code in a body, in the order in which they are read. */
export const codePlaces = ({ code }: Envelope): readonly BodySource[] =>
  code.flatMap((source) => ('path' in source ? [source] : []));

/** The header that has the code of an error, as a server sends it. */
export const codeHeaderOf = ({ code: [source] }: Envelope): string | undefined =>
  source !== undefined && 'header' in source ? source.header : undefined;
