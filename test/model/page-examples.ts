import { parse, stringify } from 'yaml';
import { expect } from 'vitest';
import { readCatalog } from '../../generator/generate.ts';
import type { ErrorCatalog, Json } from '../../generator/ir/catalog.ts';
import { decode } from '../../generator/model/decode.ts';
import { encode, type EncodedError, type EncodeOptions } from '../../generator/model/encode.ts';
import type { ErrorValue } from '../../generator/model/error-value.ts';
import { render } from '../../generator/model/message.ts';
import { raise, type RaiseOptions } from '../../generator/model/raise.ts';
import { toJson } from '../../generator/model/to-json.ts';
import type { Params } from '../../generator/model/values.ts';
import { reportError } from '../../generator/targets/vectors/report.ts';

/** Noon on 1 March 2027, the time in all examples. */
const now = Date.UTC(2027, 2, 1, 12);

/** What an example of a page is about: what is given, and what comes of it, both as the page has them. */
export interface Example {
  readonly table: ErrorCatalog;
  readonly given: string;
  readonly want: string;
}

/** The catalog of a spec in which nothing is wrong. */
export const readTable = (path: string, text: (file: string) => string): ErrorCatalog => {
  const { catalog, diagnostics } = readCatalog(path, (file) => ({ text: text(file) }));
  if (catalog === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return catalog;
};

/** A table in which some keys of the top level are replaced. */
const changed = (table: string, keys: string): ErrorCatalog =>
  readTable('page.yaml', () =>
    keys === '' ? table : stringify({ ...(parse(table) as object), ...(parse(keys) as object) }, { lineWidth: 0 }),
  );

/**
 * The examples of a page. A block with a whole table is for all examples after it. A block with some of its keys, such as
 * `envelope:`, replaces these until the next heading. Every other block is a response, followed by the error to which it is
 * decoded, or by the response to which this error is encoded; or an error, followed by the response to which it is encoded,
 * or by its JSON.
 */
export const examplesIn = (page: string): readonly Example[] => {
  const found: Example[] = [];
  let whole = '';
  for (const section of page.split(/^##+ /m)) {
    let table = whole === '' ? undefined : changed(whole, '');
    let given: string | undefined;
    for (const [, text = ''] of section.matchAll(/^```(?:http|yaml|json)\n(.*?)^```$/gms)) {
      if (/^errspec: 1$/m.test(text)) {
        whole = text;
        table = changed(text, '');
      } else if (/^(?:catalog|envelope):/.test(text)) table = changed(whole, text);
      else if (table === undefined) throw new Error('an example comes before its table');
      else if (text.startsWith('raise: ') && text.includes('\nrendered:'))
        found.push({ table, given: text, want: text });
      else if (given === undefined) given = text;
      else {
        found.push({ table, given, want: text });
        given = undefined;
      }
    }
    if (given !== undefined) throw new Error(`nothing comes of this example:\n${given}`);
  }
  return found;
};

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

const raiseExample = (table: ErrorCatalog, raised: Raised): ErrorValue => {
  const { raise: name, params, items = [], locale: _, add: __, ...options } = raised;
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

const expectEncoded = (encoded: EncodedError, want: string): void => {
  const { body, ...head } = readResponse(want);
  expect(encoded).toEqual({ ...head, body: JSON.parse(body) as Json });
};

/** Expects what the page says to come of what is given. */
export const expectExample = ({ table, given, want }: Example): void => {
  if (given.startsWith('HTTP/')) {
    const { status, headers, body } = readResponse(given);
    const error = decode(table, { status, body: { text: body }, headers, now });
    if (want.startsWith('HTTP/')) {
      expectEncoded(encode(table, error, { now }), want);
      return;
    }
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
  if (want.startsWith('{')) {
    expect(toJson(table, error)).toEqual(JSON.parse(want));
    return;
  }
  expectEncoded(encode(table, error, { locale: asked.locale, ...asked.add, now }), want);
};
