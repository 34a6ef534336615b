import { readCatalog } from '../../generator/generate.ts';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';

/** The catalog of a spec whose errors are these lines of YAML, each an entry of the one category. */
export const catalogOf = (errors: readonly string[], head = ''): ErrorCatalog => {
  const lines = errors.map((error) => `      - ${error}\n`).join('');
  const text = `errspec: 1
catalog: { name: some-api, version: 1.0.0, title: Some API, docs: "https://example.com/#{code}" }
${head}
categories:
  - name: all
    title: All
    errors:
${lines}`;
  const { catalog, diagnostics } = readCatalog('spec.yaml', () => ({ text }));
  if (catalog === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return catalog;
};
