import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSpec } from '../../generator/spec/load.ts';
import { readCatalog } from '../../generator/generate.ts';
import { createReader } from '../../generator/io/read.ts';
import { decode } from '../../generator/model/decode.ts';
import { createJsonSchema } from '../../generator/spec/json-schema.ts';
import { examplesIn, expectExample } from '../model/page-examples.ts';
import { ignoreRules, styleRules } from '../../generator/style/style-rules.ts';
import { errorWith, read, readFrom, readGood, specName, specWith } from './sample.ts';

const project = new URL('../../', import.meta.url).pathname;
const page = readFileSync(join(project, 'spec/FORMAT.md'), 'utf8');
const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);

/** Texts in kebab-case in the code that are no rules. */
const notRules = new Set([
  ...['block-map', 'block-seq', 'flow-collection', 'problem-json', 'draft-7', 'x-request-id', 'fastest-levenshtein'],
  'spdx-expression-parse',
  ...[
    'x-errors',
    'x-errspec',
    'js-yaml',
    'jsonc-parser',
    'block-scalar',
    'byte-order-mark',
    'doc-start',
    'double-quoted-scalar',
  ],
  ...['explicit-key-ind', 'map-value-ind', 'seq-item-ind', 'single-quoted-scalar'],
  ...['utf-8', 'epoch-ms', 'en-US', 'json-schema', 'message-template', 'check-shape', 'code-range', 'find-config'],
]);

/** The ids of all rules: each is written out in the code, and nothing else there is in kebab-case. */
const rulesInCode = (): ReadonlySet<string> => {
  const folders = [
    'generator/spec',
    'generator/spec/rules',
    'generator/config',
    'generator/openapi',
    'generator/openapi/apply',
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(join(project, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
  const texts = [...files, 'generator/ir/message-template.ts'].map((path) => readFileSync(join(project, path), 'utf8'));
  const found = texts.flatMap((text) => [...text.matchAll(/'([a-z]+(?:-[a-z0-9]+)+)'/g)].map(([, id = '']) => id));
  return new Set(['code-retired', 'name-retired', ...found.filter((id) => !notRules.has(id))]);
};

describe('the page of the format', () => {
  test('has every rule in its tables, and no other', () => {
    const table = page.slice(page.indexOf('## Rules'));
    const listed = [...table.matchAll(/^\| `([a-z]+(?:-[a-z0-9]+)*)`/gm)].map(([, id]) => id);
    expect(listed.length).toBe(new Set(listed).size);
    const style = [...styleRules.map(({ id }) => id), ...ignoreRules];
    expect(listed.toSorted()).toEqual([...rulesInCode(), ...style].toSorted());
  });

  test('has an example in which nothing is wrong', () => {
    expect(read(examples[0] ?? '').diagnostics).toEqual([]);
  });

  test('has an example of a locale file in which nothing is wrong', () => {
    const spec = (examples[0] ?? '')
      .replace(/^catalog:/m, 'locales: [ar.yaml]\n$&')
      .replace(/\n +messages:\n +ar: .*/g, '');
    const { diagnostics, locales } = loadSpec(specName, readFrom({ [specName]: spec, 'ar.yaml': examples[1] ?? '' }));
    expect([diagnostics, locales.length]).toEqual([[], 1]);
  });

  test('has every key of the schema', () => {
    const keys = new Set<string>();
    const gather = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') for (const name of Object.keys(value as object)) keys.add(name);
        gather(value);
      }
    };
    gather(createJsonSchema());
    expect(keys.size).toBeGreaterThan(40);
    expect([...keys].filter((key) => !page.includes(`\`${key}\``) && !page.includes(` ${key}: `))).toEqual([]);
  });

  test('links to headings that are there', () => {
    const anchors = new Set(
      [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replaceAll(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });
});

describe('a well-known family', () => {
  const table = `\`\`\`yaml\n${examples[0] ?? ''}\`\`\`\n`;
  const families = page.slice(page.indexOf('## How well-known families are declared'), page.indexOf('## Retired'));
  const sections = families.split(/^### /m).slice(1);

  test.each(sections.flatMap((section) => examplesIn(`${table}### ${section}`)))('$given', expectExample);

  test('has an envelope, and responses that are decoded to an error', () => {
    expect(sections.length).toBe(8);
    for (const section of sections) {
      expect(section).toMatch(/^```yaml\nenvelope:/m);
      expect(section).toMatch(/^```http\n[^`]*```\n\n```yaml\n(?:name|known): /m);
    }
  });
});

describe('the envelopes of the README', () => {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text);
  const envelopes = blocks.filter((text) => /^envelope:/m.test(text));
  const notFound = { message: 'None.', path: ['user'], extensions: { code: 'NOT_FOUND' } };
  const responses = [
    { status: 402, headers: {}, json: { error: { code: 'card_declined', message: 'No.', decline_code: 'too_hot' } } },
    { status: 200, headers: {}, json: { data: null, errors: [notFound] } },
    { status: 400, headers: { 'x-error-type': 'Odd:http://example.com' }, json: { message: 'Odd.' } },
    { status: 200, headers: {}, json: { ok: false, error: 'not_in_channel' } },
  ];

  test('find the codes of responses', () => {
    const codes = responses.map(({ json, ...response }, index) => {
      const catalog = readGood(specWith(errorWith(), envelopes[index] ?? ''));
      return decode(catalog, { ...response, body: { json }, now: 0 })?.code;
    });
    expect(envelopes.length).toBe(responses.length);
    expect(codes).toEqual(['card_declined', 'NOT_FOUND', 'Odd', 'not_in_channel']);
  });
});

test('the table of this project is good', () => {
  const { catalog, diagnostics } = readCatalog('okx-web3.yaml', createReader(join(project, 'spec')), true);
  expect(diagnostics).toEqual([]);
  expect(catalog?.errors.length).toBe(52);
});
