import { afterAll, test } from 'vitest';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import type { Target } from '../../generator/targets/target.ts';
import { askDecode, askLookup, askRaise } from '../../generator/targets/vectors/ask.ts';
import type { Vectors } from '../../generator/targets/vectors/case.ts';
import { generateAll } from '../generate-all.ts';
import { readSpec } from '../read-spec.ts';
import { describeLanguages, needToolchain } from './languages.ts';
import { expectPass, verify } from './verify.ts';

/*
 * Compilers have limits: on the entries of an enumeration, on the bytes of a method. A table of 3,001 errors goes through
 * each of them, and the errors at both ends of each piece of it answer.
 */

const largeCatalog = (count: number): ErrorCatalog => {
  const places = Array.from({ length: count }, (_, place) => place);
  return readSpec({
    'large.yaml': {
      errspec: 1,
      catalog: { name: 'large', version: '1.0.0', title: 'Large' },
      locales: ['ar.yaml'],
      categories: [
        {
          name: 'general',
          title: 'General',
          errors: places.map((place) => ({
            code: String(10_000 + place),
            name: `limit_of_resource_n${place}_exceeded`,
            status: 400,
            message: `Parameter {0} of resource number ${place} is not below the limit of {1}.`,
            params: [
              { name: 'parameter', description: 'What is too large.' },
              { name: 'limit', type: place % 2 === 0 ? 'integer' : 'string' },
            ],
            description: 'What it means, in a sentence of a usual length.',
            fix: 'What the caller does about it.',
          })),
        },
      ],
    },
    'ar.yaml': {
      locale: 'ar',
      messages: Object.fromEntries(places.map((place) => [String(10_000 + place), `ar ${place}: {0} {1}`])),
    },
  });
};

/** One more than whole thousands, which tables are cut into: the last piece is not full. */
const catalog = largeCatalog(3_001);
const [one, other] = [largeCatalog(100), largeCatalog(200)];

const asked = catalog.errors.filter((_, place) => place % 500 === 0 || place % 500 === 499);
const vectors: Vectors = {
  errspec: 1,
  catalog: catalog.name,
  cases: asked.flatMap((error) => {
    const { code, name, message } = error;
    const params = { parameter: 'x', limit: error.params[1]?.type === 'integer' ? 7 : '7' };
    const body = JSON.stringify({ code, msg: message.pattern.replace('{0}', 'x').replace('{1}', '7') });
    return [
      askLookup(catalog, `${name}/lookup`, code),
      askRaise(catalog, `${name}/raise`, error, params),
      askDecode(catalog, `${name}/decode`, { body }),
    ];
  }),
};

/** Lines of a package's source for each error, to a tenth: a locale's messages are among them. */
const linesForEachError = async (target: Target): Promise<number> => {
  const lengths = [one, other].map(async (table) => {
    const files = await generateAll(table, new Map([[target, {}]]));
    return files.reduce((sum, { text }) => sum + text.split('\n').length, 0);
  });
  const [fewer = 0, more = 0] = await Promise.all(lengths);
  return Math.round((more - fewer) / 10) / 10;
};

const report: Record<string, string | number>[] = [];

describeLanguages((language) => {
  test('3,001 errors compile and answer', async (context) => {
    const present = await needToolchain(language, context);
    const start = performance.now();
    const verdict = await verify(language, present, {
      catalog,
      vectors,
      // Where nothing is built, the first gate is what reads all of it.
      checks: ({ build, gates }, places) => (build(places).length > 0 ? [] : (gates?.(places).slice(0, 1) ?? [])),
    });
    report.push({
      language: language.toolchain.id,
      seconds: Math.round((performance.now() - start) / 1000),
      verdict: verdict.isKept ? 'kept' : 'new',
      'lines for each error': await linesForEachError(language.target),
    });
    expectPass(context.expect, verdict);
  });
});

afterAll(() => {
  console.table(report);
});
