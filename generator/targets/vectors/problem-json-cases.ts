import type { ErrorCatalog, ErrorDefinition, Json, Parameter } from '../../ir/catalog.ts';
import { askDecode } from './ask.ts';
import type { Case } from './case.ts';
import type { Probes } from './probes.ts';
import { messageWith, sampleParams } from './samples.ts';
import { wire } from './wire.ts';

const wrongValues = ({ type }: Parameter): readonly Json[] => {
  switch (type) {
    case 'string':
      return [null, 5, true, [], {}];
    case 'integer':
      return [null, '5', 1.5, 2 ** 53, true, []];
    case 'number':
      return [null, '0.5', true, []];
    case 'boolean':
      return [null, 'true', 0, 1, []];
  }
};

/** Stands where a number is written that no double holds, which JSON.stringify would not write. */
const outOfRange = 'a number out of range';

const memberCases = (catalog: ErrorCatalog, error: ErrorDefinition, position: number): readonly Case[] => {
  const { code, status, params, message } = error;
  const values = sampleParams(error);
  const detail = messageWith(error, message, values);
  const decode = (name: string, member: Json, text?: string): Case =>
    askDecode(catalog, `params/${position}/${name}`, {
      status,
      body: wire(catalog, { code, ...(text === undefined ? {} : { message: text }), more: [[['params'], member]] }),
    });
  const first = params[0];
  return [
    decode('without detail', values),
    decode('with another detail', values, 'hm'),
    decode('before the detail', first?.type === 'string' ? { ...values, [first.name]: 'member' } : values, detail),
    decode('one more', { ...values, constructor: 1 }, 'hm'),
    decode('empty', {}, detail),
    ...[null, [], 'x', 5].map((member) => decode(JSON.stringify(member), member, detail)),
    ...params.flatMap((param) =>
      wrongValues(param).map((wrong) =>
        decode(`${param.name} ${JSON.stringify(wrong)}`, { ...values, [param.name]: wrong }, detail),
      ),
    ),
    ...params.flatMap(({ name, type }) =>
      type === 'integer' || type === 'number' ? [decode(`${name} 0`, { ...values, [name]: 0 }, 'hm')] : [],
    ),
    ...params
      .filter(({ type }) => type === 'integer' || type === 'number')
      .map(({ name }) => {
        const member = { ...values, [name]: outOfRange };
        const body = wire(catalog, { code, message: 'hm', more: [[['params'], member]] });
        const id = `params/${position}/${name} out of range`;
        return askDecode(catalog, id, { status, body: body.replace(JSON.stringify(outOfRange), '1e400') });
      }),
  ];
};

/** The `params` member of RFC 9457's problem documents. */
export const problemJsonCases = (catalog: ErrorCatalog, { plain, texts, withType }: Probes): readonly Case[] => {
  if (catalog.envelope.profile !== 'problem-json') return [];
  const typed = (['integer', 'number', 'boolean'] as const).map(withType);
  const errors = new Set([texts, ...typed].filter((error) => error !== undefined && error.params.length > 0));
  return [
    ...[...errors].flatMap((error, position) => (error ? memberCases(catalog, error, position) : [])),
    askDecode(catalog, 'params/of an error without', {
      status: plain.status,
      body: wire(catalog, { code: plain.code, more: [[['params'], { x: 'y' }]] }),
    }),
  ];
};
