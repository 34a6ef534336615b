import { askDecode, askEncode, askRaise } from '../../generator/targets/vectors/ask.ts';
import type { Case, Vectors } from '../../generator/targets/vectors/case.ts';
import { vectorsOf } from '../../generator/targets/vectors/index.ts';
import { messageWith } from '../../generator/targets/vectors/samples.ts';
import { wire } from '../../generator/targets/vectors/wire.ts';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import { hostileValues } from './hostile-texts.ts';

/** Each hostile value in the first error with a parameter, and a few of them in each other: raised, encoded, decoded. */
const valueCases = (catalog: ErrorCatalog): readonly Case[] =>
  catalog.errors.flatMap((error, place) => {
    const { code, name, status, params, message } = error;
    if (params.length === 0 || params.some(({ type }) => type !== 'string')) return [];
    const values = hostileValues.filter((_, index) => place === 0 || (index + place) % 8 === 0);
    return values.flatMap((value) => {
      const given = Object.fromEntries(params.map((param) => [param.name, value]));
      const id = `${name}/hostile value ${JSON.stringify(value)}`;
      return [
        askRaise(catalog, `${id}/raise`, error, given),
        askEncode(catalog, `${id}/encode`, error, given, { locale: catalog.locales[0] ?? 'ar' }),
        askDecode(catalog, `${id}/decode`, {
          status,
          body: wire(catalog, { code, message: messageWith(error, message, given) }),
        }),
      ];
    });
  });

/** Every case of a catalog and what becomes of hostile values in it. */
export const hostileVectors = (catalog: ErrorCatalog): Vectors => {
  const vectors = vectorsOf(catalog);
  return { ...vectors, cases: [...vectors.cases, ...valueCases(catalog)] };
};
