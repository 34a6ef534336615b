import type { Diagnostic, Place, Sources } from '../diagnostic.ts';
import type { ErrorCatalog, Json } from '../ir/catalog.ts';
import { readTemplate } from '../ir/message-template.ts';
import { isObject } from '../model/json.ts';
import { loadSpec } from '../spec/load.ts';
import { lowerSpec } from '../spec/lower.ts';
import { nodeAt, type NodePath, type SpecNode } from '../spec/node.ts';
import { placeIn, type Places } from '../spec/places.ts';
import { validateSpec } from '../spec/validate.ts';
import { parseYaml } from '../spec/yaml.ts';

/** A `catalog.json` as it was read. */
export interface ReadJson {
  /** Absent where it is not one that errspec makes. */
  readonly catalog: ErrorCatalog | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
  readonly places: Places;
}

type JsonObject = { readonly [key: string]: Json };

const objectsAt = (json: JsonObject, key: string): readonly JsonObject[] => {
  const value = json[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
};

const pick = (json: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(keys.flatMap((key) => (json[key] === undefined ? [] : [[key, json[key]]])));

const catalogKeys = [
  ...['name', 'version', 'title', 'description', 'docs', 'license', 'copyright', 'authors', 'homepage'],
  ...['repository', 'locale', 'fallback'],
];
const errorKeys = [
  ...['code', 'name', 'status', 'kind', 'retry', 'message', 'params', 'wordings', 'description', 'cause', 'fix'],
  ...['aliases', 'since', 'deprecated', 'links', 'tags', 'body'],
];

/** How the message of an error writes its placeholders, which the JSON does not say. */
const styleOf = (error: JsonObject): 'braces' | 'printf' => {
  const { message } = error;
  const params = objectsAt(error, 'params').map(({ name, type }) => ({
    name: typeof name === 'string' ? name : '',
    type: typeof type === 'string' ? type : undefined,
  }));
  const pattern = error['pattern'] ?? message;
  const isBraces = typeof message === 'string' && readTemplate(message, 'braces', params).template.pattern === pattern;
  return isBraces ? 'braces' : 'printf';
};

const textsByLocale = (errors: readonly JsonObject[], locale: string): JsonObject =>
  Object.fromEntries(
    errors.flatMap(({ code, locales }) => {
      const texts = isObject(locales) ? locales[locale] : undefined;
      const own = isObject(texts) ? pick(texts, ['description', 'cause', 'fix']) : {};
      return Object.keys(own).length === 0 ? [] : [[String(code), own]];
    }),
  );

const messagesOf = ({ locales }: JsonObject): JsonObject =>
  isObject(locales)
    ? Object.fromEntries(
        Object.entries(locales).flatMap(([locale, texts]) =>
          isObject(texts) && typeof texts['message'] === 'string' ? [[locale, texts['message']]] : [],
        ),
      )
    : {};

const localeFile = (json: JsonObject, locale: string): JsonObject => {
  const titles = Object.fromEntries(
    objectsAt(json, 'categories').flatMap(({ name, titles: all }) =>
      isObject(all) && typeof all[locale] === 'string' ? [[String(name), all[locale]]] : [],
    ),
  );
  const texts = textsByLocale(objectsAt(json, 'errors'), locale);
  return {
    locale,
    ...(Object.keys(texts).length === 0 ? {} : { texts }),
    ...(Object.keys(titles).length === 0 ? {} : { titles }),
  };
};

const some = (key: string, json: JsonObject): JsonObject => (Object.keys(json).length === 0 ? {} : { [key]: json });

const specOf = (json: JsonObject, locales: readonly string[]): JsonObject => {
  const errors = objectsAt(json, 'errors');
  const retired = objectsAt(json, 'retired');
  return {
    errspec: 1,
    catalog: pick(json, catalogKeys),
    ...pick(json, ['envelope']),
    locales: locales.map((locale) => `${locale}.yaml`),
    categories: objectsAt(json, 'categories').map((category) => ({
      ...pick(category, ['name', 'title', 'description', 'retry']),
      errors: errors
        .filter((error) => error['category'] === category['name'])
        .map((error) => ({
          ...pick(error, errorKeys),
          placeholders: styleOf(error),
          ...some('messages', messagesOf(error)),
        })),
    })),
    ...(retired.length === 0 ? {} : { retired }),
  };
};

const placesOf = (root: SpecNode | undefined): Places => {
  const find = (list: string, key: string, wanted: string, path: NodePath): Place | undefined => {
    const node = root && nodeAt(root, [list]);
    const found = node?.kind === 'list' ? node.items.find((item) => textAt(item, key) === wanted) : undefined;
    return found && placeIn(found, path, key);
  };
  return {
    ofError: (code, ...path) => find('errors', 'code', code, path),
    ofCategory: (name, ...path) => find('categories', 'name', name, path),
    ofRetired: (key) => find('retired', 'code', key, []) ?? find('retired', 'name', key, []),
    ofTranslation: (code, locale) => find('errors', 'code', code, ['locales', locale, 'message']),
    ofCatalog: (...path) => root && placeIn(root, path, 'name'),
    ofEnvelope: (...path) => root && placeIn(root, ['envelope', ...path], 'envelope'),
  };
};

const textAt = (node: SpecNode, key: string): string | undefined => {
  const found = node.kind === 'map' ? node.entries.get(key)?.value : undefined;
  return found?.kind === 'scalar' ? found.text : undefined;
};

/** A JSON text is YAML, but for characters that YAML wants escaped. */
const toYaml = (json: JsonObject): string =>
  JSON.stringify(json).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const parse = (text: string): Json | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a `catalog.json` as errspec makes it. It is read as the spec that would give it. */
export const readCatalogJson = (file: string, text: string): ReadJson => {
  const { root } = parseYaml(file, text);
  const sources = new Map([[file, text]]);
  const places = placesOf(root);
  const wrong = (message: string): ReadJson => ({
    catalog: undefined,
    diagnostics: [
      {
        rule: 'catalog-unreadable',
        severity: 'error',
        place: { file, start: 0, end: 1 },
        message,
        help: 'Generate it anew: errspec generate --target catalog.',
      },
    ],
    sources,
    places,
  });
  const json = parse(text);
  if (!isObject(json) || json['errspec'] !== 1 || !Array.isArray(json['errors'])) {
    return wrong('This is no catalog.json of errspec.');
  }
  const list = json['locales'];
  const locales = Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  const spec = loadSpec('catalog.yaml', (path) => ({
    text: toYaml(path === 'catalog.yaml' ? specOf(json, locales) : localeFile(json, path.replace(/\.yaml$/u, ''))),
  }));
  const [first] = validateSpec(spec).filter(({ severity }) => severity === 'error');
  if (first !== undefined || spec.root === undefined) {
    return wrong(
      `This catalog.json was changed, or another version of errspec made it. ${first?.message ?? ''}`.trim(),
    );
  }
  return { catalog: lowerSpec(spec, spec.root), diagnostics: [], sources, places };
};
