import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCatalog } from '../../../generator/generate.ts';
import { compile } from '../../../generator/targets/typescript/compile.ts';
import { typescriptTarget } from '../../../generator/targets/typescript/index.ts';
import type { GeneratedFile } from '../../../generator/render/generated-file.ts';
import { style } from '../../../generator/render/format.ts';

/** Names, messages and parameters of every length around that of a line, and codes of every kind. */
const lengths = (): string => {
  const rows = Array.from({ length: 64 }, (_, index) => {
    const [letters, name] = ['m'.repeat(index + 20), `n${index}_${'x'.repeat(1 + Math.floor(index * 0.75))}`];
    const ar = `messages: { ar: "${'m'.repeat(index + 60)}`;
    const params = `params: [{ name: ${'p'.repeat(Math.ceil((index + 1) / 2))} }, { name: q, type: integer }]`;
    const wordings = `wordings: ["${letters}{0} {1}", "w {0} {1}"], retry: backoff`;
    return [
      `      - { code: "${1000 + index}", name: ${name}, status: 400, message: "${letters}", ${ar}" } }`,
      `      - { code: E${100 + index}, name: two_${name}, status: 400, message: "${letters} {0} {1}", ${params}, ${wordings}, ${ar} {0} {1}" } }`,
      `      - { code: "${String(index).padStart(2, '0')}", name: three_${name}, status: 400, message: "it's ${letters}", deprecated: {}, ${ar} \\" '" } }`,
    ].join('\n');
  });
  const head = 'errspec: 1\ncatalog: { name: sweep, version: 1.0.0, title: Sweep }\ncategories:\n';
  return `${head}  - name: c\n    title: C\n    codes: [1000-1999, E100-E199, 00-99]\n    errors:\n${rows.join('\n')}\n`;
};

const emit = async (path: string, read: (path: string) => string): Promise<readonly GeneratedFile[]> => {
  const { catalog, diagnostics } = readCatalog(path, (file) => ({ text: read(file) }));
  if (catalog === undefined) throw new Error(JSON.stringify(diagnostics));
  return typescriptTarget.emit(catalog, () => '', {});
};

const inStyle = ({ path, text }: GeneratedFile): Promise<string> =>
  format(text, { ...style, parser: path.endsWith('.js') ? 'babel' : 'typescript' });

/** The same but for blank lines and the line breaks of type literals, which mean nothing. */
const bare = (text: string): string =>
  text
    .replace(/\n\n+/g, '\n')
    .replace(/\{\s*(readonly[^}]*?);?\s*\}/g, (_, members: string) => `{${members.replace(/\s+/g, ' ')}}`);

describe.each([
  ['the table', 'spec/okx-web3.yaml', (path: string) => readFileSync(path, 'utf8')],
  ['lines of every length', 'sweep.yaml', lengths],
])('%s', (_, path, read) => {
  let files: readonly GeneratedFile[] = [];
  beforeAll(async () => {
    files = await emit(path, read);
  });
  const printed = (): readonly GeneratedFile[] => files.filter(({ formatted }) => formatted === true);

  test('modules are printed in the style of the formatter', async () => {
    expect(printed().length).toBeGreaterThan(10);
    for (const file of printed()) expect(file.text, file.path).toBe(await inStyle(file));
  });

  test('JavaScript and declarations are those that the compiler writes', async () => {
    for (const file of printed().filter((each) => each.path.startsWith('src/'))) {
      for (const compiled of compile(file)) {
        const own = files.find((each) => each.path === compiled.path)?.text ?? '';
        expect(bare(own), compiled.path).toBe(bare(await inStyle(compiled)));
      }
    }
  });
});
