import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCatalog } from '../../../generator/generate.ts';
import { templates } from '../../../generator/io/templates.ts';
import { createRender } from '../../../generator/render/engine.ts';
import { formatFile } from '../../../generator/render/format.ts';
import { compile } from '../../../generator/targets/typescript/compile.ts';
import { generatedNotice } from '../../../generator/targets/generated-notice.ts';
import { typescriptTarget } from '../../../generator/targets/typescript/index.ts';
import type { GeneratedFile } from '../../../generator/render/generated-file.ts';

/*
 * No formatter and no compiler runs when a package is made: what is printed, and what is compiled when errspec is built,
 * must be right at once. Here both are run after it.
 */

const head = (name: string, more = ''): string =>
  `errspec: 1\ncatalog: { name: ${name}, version: 1.0.0, title: Sweep${more} }\n`;

/** A longer name of an error with parameters is a finding. */
const longest = 53;

/** Names, messages and parameters of every length around that of a line, and codes of every kind. */
const lengths = (): string => {
  const rows = Array.from({ length: 64 }, (_, index) => {
    const [letters, name] = ['m'.repeat(index + 20), `n${index}_${'x'.repeat(1 + Math.floor(index * 0.75))}`];
    const ar = `messages: { ar: "${'m'.repeat(index + 60)}`;
    const params = `params: [{ name: ${'p'.repeat(Math.ceil((index + 1) / 2))} }, { name: q, type: integer }]`;
    const wordings = `wordings: ["${letters}{0} {1}", "w {0} {1}"], retry: backoff`;
    return [
      `      - { code: "${1000 + index}", name: ${name}, status: 400, message: "${letters}", ${ar}" } }`,
      `      - { code: E${100 + index}, name: ${`two_${name}`.slice(0, longest)}, status: 400, message: "${letters} {0} {1}", ${params}, ${wordings}, ${ar} {0} {1}" } }`,
      `      - { code: "${String(index).padStart(2, '0')}", name: three_${name}, status: 400, message: "it's ${letters}", deprecated: {}, ${ar} \\" '" } }`,
    ].join('\n');
  });
  const codes = 'codes: [1000-1999, E100-E199, 00-99]';
  return `${head('sweep')}categories:\n  - name: c\n    title: C\n    ${codes}\n    errors:\n${rows.join('\n')}\n`;
};

/** A table of that many errors without parameters, in which every name is that long. */
const named = (length: number, errors: number, more = ''): string => {
  const name = (letter: string): string => letter.repeat(length);
  const rows = Array.from({ length: errors }, (_, index) => {
    const names = `code: "${1000 + index}", name: ${name('n')}${index}, status: 400`;
    return `      - { ${names}, message: "M", messages: { de: "N" } }\n`;
  });
  const link = `, docs: "https://example.com/${name('d')}"`;
  return `${head(name('c'), link)}${more}categories:\n  - name: c\n    title: C\n    errors:\n${rows.join('')}`;
};

/** An envelope in which every path is that long. */
const envelope = (length: number): string => {
  const [a, b] = ['a'.repeat(length), 'b'.repeat(length)];
  return `envelope: { code: ${a}.${b}, message: ${a}.m, items: { path: ${a}.${b} }, requestId: { path: ${b}.${a} } }\n`;
};

const emit = async (path: string, read: (path: string) => string): Promise<readonly GeneratedFile[]> => {
  const { catalog, diagnostics } = readCatalog(path, (file) => ({ text: read(file) }));
  if (catalog === undefined) throw new Error(JSON.stringify(diagnostics));
  return typescriptTarget.emit(catalog, createRender(templates), {});
};

const inStyle = async (file: GeneratedFile): Promise<string> => (await formatFile(file)).text;

const notice = `// ${generatedNotice}\n\n`;

/** The same but for blank lines and the line breaks of type literals and of what contains them, which mean nothing. */
const bare = (text: string): string =>
  text
    .replace(/\n\n+/g, '\n')
    .replace(/\{\s*(readonly[^}]*?);?\s*\}/g, (_, members: string) => `{${members.replace(/\s+/g, ' ')}}`)
    .replace(/KnownErrorOf<[^>]*>/g, (arm) => arm.replace(/\s+/g, ' ').replace(/([<,]) (\| )?| (?=>)/g, '$1'));

describe.each<readonly [what: string, path: string, read: (path: string) => string]>([
  ['the table', 'spec/okx-web3.yaml', (path) => readFileSync(path, 'utf8')],
  ['lines of every length', 'sweep.yaml', lengths],
  ...([1, 8, 12, 16, 24] as const).map((length, index) => {
    const errors = index % 2 === 0 ? 1 : 9;
    return [`${errors} × names of ${length}`, 'sweep.yaml', () => named(length, errors, envelope(length))] as const;
  }),
])('%s', (_, path, read) => {
  let files: readonly GeneratedFile[] = [];
  beforeAll(async () => {
    files = await emit(path, read);
  });

  test('is printed in the style of the formatter', async () => {
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) expect(file.text, file.path).toBe(await inStyle(file));
  });

  test('has the JavaScript and the declarations that the compiler writes', async () => {
    for (const { path: module, text } of files.filter((each) => each.path.startsWith('src/'))) {
      expect(text.startsWith(notice), module).toBe(true);
      // The compiler keeps the notice in JavaScript and drops it from declarations, so it compiles the rest.
      for (const compiled of compile({ path: module, text: text.slice(notice.length) })) {
        const own = files.find((each) => each.path === compiled.path)?.text ?? '';
        expect(bare(own), compiled.path).toBe(bare(notice + (await inStyle(compiled))));
      }
    }
  });
});
