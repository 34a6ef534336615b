import type { Envelope } from '../ir/catalog.ts';

/** A code as a server writes it in a body: a number if the table says so and its digits are those of one, else a text (E3). */
export const wireCode = ({ codeType }: Envelope, code: string): string | number =>
  codeType === 'integer' && /^(?:0|-?[1-9][0-9]*)$/u.test(code) ? Number(code) : code;
