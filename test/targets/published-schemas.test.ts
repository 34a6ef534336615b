import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ErrorCatalog, ErrorDefinition, Json } from '../../generator/ir/catalog.ts';
import { writePath } from '../../generator/ir/path.ts';
import { decode } from '../../generator/model/decode.ts';
import { encode } from '../../generator/model/encode.ts';
import { isObject } from '../../generator/model/json.ts';
import { raise, type RaiseOptions } from '../../generator/model/raise.ts';
import { exampleValue } from '../../generator/targets/example-body.ts';
import { openapiDocument } from '../../generator/targets/openapi/document.ts';
import { raised } from '../../generator/targets/raised.ts';
import { vectorsOf } from '../../generator/targets/vectors/index.ts';
import { memberAt } from '../member-at.ts';
import { readSpec } from '../read-spec.ts';
import { readShapes } from '../shapes/shapes.ts';
import { publishedSchemas } from './published-schemas.ts';

interface Family {
  readonly envelope: Json;
  readonly errors: Json;
  readonly schema: { readonly [keyword: string]: Json };
  readonly words: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bodies: readonly Json[];
}

const readText = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const catalogOf = (id: string, { envelope, errors }: Pick<Family, 'envelope' | 'errors'>): ErrorCatalog =>
  readSpec({
    'errors.yaml': {
      errspec: 1,
      catalog: {
        name: id.replaceAll('_', '-'),
        version: '1.0.0',
        title: 'Some API',
        docs: 'https://example.com/{code}',
      },
      envelope,
      categories: [{ name: 'general', title: 'General', errors }],
    },
  });

const families = Object.entries(parse(readText('families.yaml')) as Readonly<Record<string, Family>>).map(
  ([id, family]) => ({ ...family, id, catalog: catalogOf(id, family) }),
);

const packages = readdirSync(new URL('../packages/catalogs/', import.meta.url))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({
    id: name.replace(/\.yaml$/u, ''),
    catalog: readSpec({ [name]: parse(readText(`../packages/catalogs/${name}`)) }),
  }));

const isFree = (name: string): boolean =>
  ['title', 'description', 'examples', 'x-extensible-enum', '$schema', '$defs'].includes(name);

/** A schema without its texts for people and its examples; of the names of members all are left. */
const bare = (schema: Json, areNames = false): Json => {
  if (Array.isArray(schema)) return schema.map((one: Json) => bare(one));
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name]) => areNames || (!isFree(name) && name !== 'minLength'))
      .map(([name, value]) => [name, bare(value, !areNames && name === 'properties')]),
  );
};

const isText = (json: Json | undefined): json is string => typeof json === 'string';

describe.each(families)('$id', ({ catalog, schema, words, headers = {}, bodies }) => {
  const document = openapiDocument(catalog, '3.0.3');

  test('has the schema of its bodies', async () => {
    const { all } = await publishedSchemas(catalog);
    expect(bare(all[0]?.schema ?? null)).toEqual(schema);
    expect(bare(all[2]?.schema ?? null)).toEqual({ ...schema, ...xErrors(all[2]?.schema) });
  });

  test('says in words what a schema cannot say', () => {
    const description = memberAt(document, ['components', 'schemas', 'ErrorResponse', 'description']);
    expect(isText(description) && description.replace(/^The body of all Some API errors\.\n*/u, '')).toBe(words);
  });

  test('has the headers of its responses', () => {
    const responses = memberAt(document, ['components', 'responses']);
    const references = memberAt(responses, ['UnexpectedError', 'headers']);
    const names = isObject(references) ? Object.keys(references) : [];
    const said = names.map((name) => {
      const reference = memberAt(references, [name, '$ref']);
      const [, component = ''] = isText(reference) ? (/([^/]*)$/u.exec(reference) ?? []) : [];
      return [name, memberAt(document, ['components', 'headers', component, 'description'])];
    });
    const retryAfter = 'How long to wait before sending the request again: seconds or an HTTP date (RFC 9110).';
    expect(Object.fromEntries(said)).toEqual({ 'Retry-After': retryAfter, ...headers });
  });

  test('takes the bodies that the API sends', async () => {
    const { all } = await publishedSchemas(catalog);
    const refused = all.flatMap(({ id, takes }) => bodies.filter((body) => !takes(body)).map((body) => [id, body]));
    expect(refused).toEqual([]);
  });
});

const xErrors = (schema: Json | undefined): { readonly [name: string]: Json } => {
  const names = memberAt(schema, ['x-errors']);
  return names === undefined ? {} : { 'x-errors': names };
};

const detail = (field: string, code?: string) => ({ field, code, message: 'Odd.' });

/** All that a server may say of an error. */
const fullOptions = (catalog: ErrorCatalog): RaiseOptions => {
  const items = raised(catalog.errors).map((definition) => raise(definition, exampleParams(definition)));
  return {
    ...{ requestId: 'r', retryAfterMs: 1500, subcode: 's' },
    ...{ details: [detail('a', 'odd'), detail('b'), detail('b')], items },
  };
};

const exampleParams = ({ params }: ErrorDefinition) =>
  Object.fromEntries(params.map((param) => [param.name, exampleValue(param)]));

/** What a server sends for each error: little, and all that it can. */
const bodiesOf = (catalog: ErrorCatalog) =>
  raised(catalog.errors).flatMap((definition) =>
    [{}, fullOptions(catalog)].map((options) => ({
      definition,
      body: encode(catalog, raise(definition, exampleParams(definition), options)).body,
    })),
  );

/** A copy of a body for each value in it, which is of another type there. */
const withWrongTypes = (value: Json, path = ''): readonly (readonly [place: string, body: Json])[] => {
  const own = [path, typeof value === 'object' && value !== null ? true : [[true]]] as const;
  if (Array.isArray(value)) {
    const elements = value.flatMap((element: Json, index) =>
      withWrongTypes(element, `${path}[]`).map(([place, one]) => [place, value.with(index, one)] as const),
    );
    return [own, ...elements];
  }
  if (!isObject(value)) return [own];
  const members = Object.entries(value).flatMap(([name, member]) =>
    withWrongTypes(member, `${path}.${name}`).map(([place, one]) => [place, { ...value, [name]: one }] as const),
  );
  return [own, ...members];
};

/** Places whose schema takes anything: the elements of a list that is empty in the table, a null, and parameters. */
const openPlaces = ({ envelope: { params, items } }: ErrorCatalog): readonly string[] => [
  ...['.note'],
  ...(params === undefined ? [] : [`.${writePath(params)}.`]),
  ...items.flatMap((mapping) =>
    mapping.params === undefined ? [] : [`.${writePath(mapping.path)}[].${writePath(mapping.params)}.`],
  ),
];

describe.each([...families, ...packages])('the schemas of $id', ({ catalog }) => {
  test('take what a server sends', async () => {
    const { all, takesAs } = await publishedSchemas(catalog);
    const bodies = bodiesOf(catalog);
    expect(bodies.length).toBeGreaterThan(0);
    for (const { definition, body } of bodies) {
      expect(all.filter(({ takes }) => !takes(body)).map(({ id }) => [id, body])).toEqual([]);
      expect([takesAs(definition.name, body), body]).toEqual([true, body]);
      expect([takesAs('KnownError', body), body]).toEqual([true, body]);
    }
  });

  test('take what every vector of encoding sends', async () => {
    const { all } = await publishedSchemas(catalog);
    const sent = vectorsOf(catalog)
      .cases.filter(({ op }) => ['encode', 'forward', 'answer'].includes(op))
      .map(({ want }) => memberAt(want, ['body']))
      .filter((body) => body !== undefined);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((body) => !all.every(({ takes }) => takes(body)))).toEqual([]);
  });

  test('refuse a value of a wrong type in each place', async () => {
    const { all } = await publishedSchemas(catalog);
    const open = openPlaces(catalog);
    const taken = new Set(
      bodiesOf(catalog).flatMap(({ body }) =>
        withWrongTypes(body)
          .filter(([place]) => !open.some((start) => place.startsWith(start)))
          .flatMap(([place, wrong]) => all.filter(({ takes }) => takes(wrong)).map(({ id }) => `${id}: ${place}`)),
      ),
    );
    expect([...taken]).toEqual([]);
  });
});

describe('the schema of an error', () => {
  const { catalog } = families.find(({ id }) => id === 'problem_json') ?? { catalog: undefined };

  test.each([
    ['its code and parameters', { code: 'E1', params: { at: 1 } }, true],
    ['its code at another place', { type: 'https://example.com/#E1', params: { at: 1 } }, true],
    ['another code', { code: 'E2', params: { at: 1 } }, false],
    ['another code at that place', { type: 'https://example.com/#E12', params: { at: 1 } }, false],
    ['no parameter', { code: 'E1', params: {} }, false],
    ['a parameter of another type', { code: 'E1', params: { at: '1' } }, false],
  ])('is asked about %s', async (_, body, want) => {
    const { takesAs } = await publishedSchemas(catalog ?? readSpec({}));
    expect(takesAs('odd', body)).toBe(want);
  });

  test('looks for it in a list', async () => {
    const { takesAs } = await publishedSchemas(families.find(({ id }) => id === 'json_api')?.catalog ?? readSpec({}));
    expect(takesAs('odd', { errors: [{ title: 'Late' }, { code: 'E1' }] })).toBe(true);
    expect(takesAs('odd', { errors: [{ title: 'Late' }] })).toBe(false);
  });
});

describe('the bodies of real APIs', () => {
  test.each(readShapes())('of $id are taken', async ({ catalog, responses, encodes }) => {
    const { all } = await publishedSchemas(catalog);
    const failures = responses.filter(({ status, headers = {}, body }) => {
      const error =
        typeof body === 'string' ? undefined : decode(catalog, { status, headers, body: { json: body }, now: 0 });
      return error !== undefined && !error.intermediary;
    });
    const bodies = [...failures, ...encodes].map(({ body }) => body);
    expect(bodies.length).toBeGreaterThan(0);
    expect(bodies.filter((body) => !all.every(({ takes }) => takes(body)))).toEqual([]);
  });
});
