// Runs the cases of vectors.json on the package: node driver.mjs VECTORS.json [FOLDER OF THE PACKAGE]
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, inspect } from 'node:util';

const given = process.argv.slice(2);
const vectors = given.find((path) => path.endsWith('.json')) ?? '';
const folder = resolve(given.find((path) => path !== vectors) ?? join(import.meta.dirname, '../../../out/typescript'));
const load = (path) => import(pathToFileURL(join(folder, 'lib', path)).href);

const { attributes, decode, encode, findLocale, fromJson, lookup, toJson, ...rest } = await load('index.js');
const factories = new Map(
  Object.values(rest)
    .filter((value) => value?.definition !== undefined)
    .map((factory) => [factory.name, factory]),
);
const hasOperations = existsSync(join(folder, 'lib/operations.js'));
const sets = hasOperations ? await load('operations.js') : {};
const { operationSets } = hasOperations ? await import('./operation-sets.mjs') : {};
const { cases } = JSON.parse(readFileSync(vectors, 'utf8'));
const languages = join(folder, 'lib/locales');
const files = existsSync(languages) ? readdirSync(languages).filter((file) => file.endsWith('.js')) : [];
const modules = await Promise.all(files.map((file) => load(`locales/${file}`)));
const locales = modules.flatMap((module) => Object.values(module));

const orNull = (value) => value ?? null;

/** What JSON has for a value: a number that it does not have is its text. */
const jsonValue = (value, type) => {
  const isJson = type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value);
  return typeof value === 'number' && !isJson ? String(value) : value;
};

/** The value of a case: a number that JSON does not have is given as its text. */
const valueOf = (json, type) => (type === 'integer' || type === 'number' ? Number(json) : json);

const showParams = ({ code, params }) => {
  if (params === undefined) return null;
  return Object.fromEntries(lookup(code).params.map(({ name, key, type }) => [name, jsonValue(params[key], type)]));
};

const showError = (error) => ({
  known: error.known,
  code: orNull(error.code),
  name: error.known ? error.name : null,
  category: orNull(error.category),
  subcode: orNull(error.subcode),
  status: error.status,
  message: error.message,
  received: orNull(error.received),
  params: showParams(error),
  retry: error.retry,
  retryAfterMs: orNull(error.retryAfterMs),
  requestId: orNull(error.requestId),
  intermediary: error.intermediary,
  body: typeof error.body === 'string' && error.index === undefined ? error.body : null,
  index: orNull(error.index),
  details: error.details.map(({ field, code, message }) => ({
    field: orNull(field),
    code: orNull(code),
    message: orNull(message),
  })),
  items: error.items.map(showError),
});

const optionsOf = ({ details, items, ...options }) => ({
  ...options,
  details: details?.map(({ field, code, message }) => ({
    field: field ?? undefined,
    code: code ?? undefined,
    message: message ?? undefined,
  })),
  items: items?.map(raise),
});

const raise = ({ name, params, options: given }) => {
  const options = optionsOf(given);
  const factory = factories.get(name);
  if (params === null) return factory(options);
  const byKey = factory.definition.params.map(({ name: written, key, type }) => [key, valueOf(params[written], type)]);
  return factory(Object.fromEntries(byKey), options);
};

const bodyOf = ({ body, parsed, base64 }) => {
  if (parsed) return JSON.parse(body);
  return (base64 ?? null) === null ? body : Buffer.from(base64, 'base64');
};

const decodeCase = ({ status, headers, now, locales: tags = [], ...body }) =>
  decode(status, bodyOf(body), headers, {
    locales: tags.map((tag) => locales.find((locale) => locale.tag === tag)),
    now: now ?? undefined,
  });

const encoding = ({ adding, now, locale }) => ({
  ...adding,
  now,
  ...(locale === null ? {} : { locale: findLocale(locale, locales) }),
});

/** What came of it, or null where the package refuses. */
const unlessRefused = (ask) => {
  try {
    return ask();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
};

const run = {
  lookup: ({ code }) => {
    const found = lookup(code);
    if (found === undefined) return null;
    const params = found.params.map(({ name, type, sensitive }) => ({ name, type, sensitive }));
    return { ...found, params, replacement: orNull(found.replacement), docs: orNull(found.docs) };
  },
  raise: (asked) => {
    const error = raise(asked);
    const texts = asked.locales.map((tag) => [tag, error.render({ locale: findLocale(tag, locales) })]);
    return { ...showError(error), rendered: Object.fromEntries([['', error.render()], ...texts]) };
  },
  encode: (asked) => raise(asked).encode(encoding(asked)),
  forward: (asked) => unlessRefused(() => decodeCase(asked.received).encode(encoding(asked))),
  answer: (asked) => encode(asked.received ? decodeCase(asked.received) : new Error(asked.text), encoding(asked)),
  decode: (asked) => {
    const error = decodeCase(asked);
    return error === undefined ? null : showError(error);
  },
  export: ({ raised, received }) => {
    const error = raised ? raise(raised) : decodeCase(received);
    return { json: toJson(error), withSensitive: toJson(error, { sensitive: true }), attributes: attributes(error) };
  },
  import: ({ json }) => {
    const error = fromJson(json);
    return error === undefined ? null : showError(error);
  },
  print: (asked) => {
    const error = decodeCase(asked);
    const wrapped = new Error('wrapped', { cause: error });
    const others = [
      error.params,
      error.items,
      error.definition,
      toJson(error),
      attributes(error),
      structuredClone(error),
    ];
    const ofNode = (thing) => [
      inspect(thing, { depth: 9 }),
      inspect([{ thing }], { depth: 9 }),
      format('%s %O', thing, thing),
    ];
    return [
      String(error),
      error.stack,
      ...[error, wrapped, new AggregateError([error]), { error, ...error }, ...others].flatMap((thing) => [
        JSON.stringify(thing),
        JSON.stringify([{ thing }]),
        ...ofNode(thing),
      ]),
      ...(error.known ? ofNode(error.encode()) : []),
    ].filter((text) => text !== undefined);
  },
  belongs: (asked) => {
    const { has, narrow, codes } = sets[operationSets.get(asked.operation)];
    const error = decodeCase(asked);
    if (narrow(error) !== error) throw new Error('narrow returns another error');
    if (has(error) !== (error?.known === true && codes.includes(error.code)))
      throw new Error('has and codes do not agree');
    return has(error);
  },
  matches: (asked) => {
    const error = decodeCase(asked);
    const matches = factories.get(asked.name).is(error);
    return { matches, params: matches ? showParams(error) : null };
  },
};

for (const asked of cases) console.log(JSON.stringify({ id: asked.id, saw: run[asked.op](asked) }));
