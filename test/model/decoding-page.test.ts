import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readCatalog } from '../../generator/generate.ts';
import type { ErrorCatalog, Json } from '../../generator/ir/catalog.ts';
import { decode } from '../../generator/model/decode.ts';
import { encode, type EncodeOptions } from '../../generator/model/encode.ts';
import type { ErrorValue } from '../../generator/model/error-value.ts';
import { render } from '../../generator/model/message.ts';
import { raise, type RaiseOptions } from '../../generator/model/raise.ts';
import type { Params } from '../../generator/model/values.ts';
import { vectorsOf } from '../../generator/targets/vectors/index.ts';
import { reportError } from '../../generator/targets/vectors/report.ts';

/* spec/DECODING.md: the model does what its examples say, and the vectors ask what its rules say. */

const project = new URL('../../', import.meta.url).pathname;
const page = readFileSync(join(project, 'spec/DECODING.md'), 'utf8');

const read = (path: string, text: (file: string) => string): ErrorCatalog => {
  const { catalog, diagnostics } = readCatalog(path, (file) => ({ text: text(file) }));
  if (catalog === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return catalog;
};

/** Noon on 1 March 2027. */
const now = Date.UTC(2027, 2, 1, 12);

/** A response as HTTP has it. */
const readResponse = (text: string) => {
  const [head = '', ...body] = text.replace(/\n$/, '').split('\n\n');
  const [status = '', ...headers] = head.split('\n');
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})$/.exec(status)?.[1]),
    headers: Object.fromEntries(headers.map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string])),
    body: body.join('\n\n'),
  };
};

/** An error to raise, and what is added to it where it is encoded. */
interface Raised extends Omit<RaiseOptions, 'items'> {
  readonly raise: string;
  readonly params?: Params;
  readonly items?: readonly Raised[];
  readonly locale?: string;
  readonly add?: EncodeOptions;
}

/** What an example is about: what is given, and what comes of it, both as the page has them. */
interface Example {
  readonly table: ErrorCatalog;
  readonly given: string;
  readonly want: string;
}

/** The code blocks of each rule. */
const sections = page
  .split(/^### /m)
  .map((section) => [...section.matchAll(/^```(?:http|yaml)\n(.*?)^```$/gms)].map(([, text = '']) => text));

const isTable = (text: string): boolean => text.startsWith('errspec: 1');

/** Whether a block has keys of a table, which replace those of the table above it until the next rule. */
const isChange = (text: string): boolean => /^(?:catalog|envelope):/.test(text);

const tableOf = (text: string, change = ''): ErrorCatalog =>
  read('page.yaml', () =>
    stringify({ ...(parse(text) as object), ...((parse(change) ?? {}) as object) }, { lineWidth: 0 }),
  );

/** Before what it is decoded to, the page has a response; before what it is encoded to, an error. */
const examples = (): readonly Example[] => {
  const found: Example[] = [];
  let base = '';
  for (const section of sections) {
    let table = base === '' ? undefined : tableOf(base);
    let given: string | undefined;
    for (const text of section) {
      if (isTable(text)) {
        base = text;
        table = tableOf(base);
      } else if (isChange(text)) table = tableOf(base, text);
      else if (table === undefined) throw new Error('an example comes before its table');
      else if (text.startsWith('raise: ') && text.includes('\nrendered:'))
        found.push({ table, given: text, want: text });
      else if (given === undefined) given = text;
      else {
        found.push({ table, given, want: text });
        given = undefined;
      }
    }
    expect(given).toBeUndefined();
  }
  return found;
};

const raiseExample = (
  table: ErrorCatalog,
  { raise: name, params, items = [], locale: _, add: __, ...options }: Raised,
): ErrorValue => {
  const definition = table.errors.find((error) => error.name === name);
  if (definition === undefined) throw new Error(`no error ${name}`);
  return raise(definition, params ?? null, { ...options, items: items.map((item) => raiseExample(table, item)) });
};

/** The report of an error with its message in the locales that are asked for. */
const reportIn = (table: ErrorCatalog, error: ErrorValue, locales: readonly string[]): Json => ({
  ...reportError(error),
  rendered: Object.fromEntries(locales.map((locale) => [locale, render(table, error, locale)])),
});

const localesIn = (want: { readonly rendered?: object }): readonly string[] => Object.keys(want.rendered ?? {});

describe('an example', () => {
  test.each(examples())('$given', ({ table, given, want }) => {
    if (given.startsWith('HTTP/')) {
      const { status, headers, body } = readResponse(given);
      const error = decode(table, { status, body: { text: body }, headers, now });
      const wanted: unknown = parse(want);
      if (wanted === 'no error') expect(error).toBeUndefined();
      else {
        expect(error).toBeDefined();
        if (error) expect(reportIn(table, error, localesIn(wanted as object))).toMatchObject(wanted as object);
      }
      return;
    }
    const asked = parse(given) as Raised;
    const error = raiseExample(table, asked);
    if (want === given) {
      const { rendered } = parse(want) as { rendered: object };
      expect(reportIn(table, error, localesIn({ rendered }))).toMatchObject({ rendered });
      return;
    }
    const { body, ...head } = readResponse(want);
    const encoded = encode(table, error, { locale: asked.locale, ...asked.add, now });
    expect(encoded).toEqual({ ...head, body: JSON.parse(body) as Json });
  });

  test('of each kind is there', () => {
    expect(examples().length).toBeGreaterThan(40);
  });
});

describe('rules', () => {
  const rules = [...page.matchAll(/^### ([A-Z]\d+) /gm)].map(([, id = '']) => id);
  const rows = [...page.slice(page.indexOf('## The vectors')).matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)].map(
    ([, cases = '', held = '']) => ({ cases, held: held.split(', ') }),
  );

  test('have ids of their own, in order within a section', () => {
    expect(rules.length).toBeGreaterThan(20);
    const placeIn = (id: string, at: number): number =>
      rules.slice(0, at + 1).filter((other) => other[0] === id[0]).length;
    expect(rules.filter((id, at) => id.slice(1) !== String(placeIn(id, at)))).toEqual([]);
  });

  test('are each held by cases of the vectors, but for the one about callers', () => {
    const held = new Set(rows.flatMap((row) => row.held));
    expect(rules.filter((id) => !held.has(id))).toEqual(['E5']);
    expect([...held].filter((id) => !rules.includes(id))).toEqual([]);
  });

  test('name all cases of the vectors, and no other', () => {
    const tables = [
      'spec/okx-web3.yaml',
      'test/packages/catalogs/everything.yaml',
      'test/packages/catalogs/problems.yaml',
      'test/packages/catalogs/wires.yaml',
      'test/packages/catalogs/lists.yaml',
    ];
    const ids = tables.flatMap((path) => {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const table = read(path.slice(folder.length), (file) => readFileSync(join(project, folder, file), 'utf8'));
      return vectorsOf(table).cases.map(({ id }) =>
        id.replace(/^(?!general:)[a-z0-9_]+\//, '<error>/').replace('general:', ''),
      );
    });
    const isOf = (id: string, { cases }: (typeof rows)[number]): boolean =>
      cases.endsWith('…') ? id.startsWith(cases.slice(0, -1)) : id === cases;
    expect(ids.filter((id) => !rows.some((row) => isOf(id, row)))).toEqual([]);
    expect(rows.filter((row) => !ids.some((id) => isOf(id, row)))).toEqual([]);
  });

  test('are linked to where they stand', () => {
    const anchors = new Set(
      [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replaceAll(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });
});
