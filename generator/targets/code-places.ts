import type { BodySource, Envelope, PartSource, Path } from '../ir/catalog.ts';
import { holderPathOf } from '../ir/path.ts';

/** The object that has a code, where a server writes it. */
export const holderOf = ([source]: readonly PartSource[]): Path =>
  source !== undefined && 'path' in source ? holderPathOf(source.path) : [];

/** The places of the code in a body, in the order in which they are read. */
export const codePlaces = ({ code }: Envelope): readonly BodySource[] =>
  code.flatMap((source) => ('path' in source ? [source] : []));

/** The header that has the code of an error, as a server sends it. */
export const codeHeaderOf = ({ code: [source] }: Envelope): string | undefined =>
  source !== undefined && 'header' in source ? source.header : undefined;

/** A code in the type of the response body. */
export const wireCode = ({ codeType }: Envelope, code: string): string | number =>
  codeType === 'integer' ? Number(code) : code;
