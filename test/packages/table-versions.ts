import { readFileSync } from 'node:fs';
import { readCatalog } from '../../generator/generate.ts';
import type { ErrorCatalog, ErrorDefinition } from '../../generator/ir/catalog.ts';

const readTable = (): ErrorCatalog => {
  const { catalog } = readCatalog('spec/okx-web3.yaml', (path) => ({ text: readFileSync(path, 'utf8') }));
  if (catalog === undefined) throw new Error('no catalog');
  return catalog;
};

/** The table of this project, as it was released. */
export const olderTable = readTable();

const renamed = (name: string, other: string) => (error: ErrorDefinition) =>
  error.name === name ? { ...error, name: other, aliases: [...error.aliases, name] } : error;

const withErrors = (errors: readonly ErrorDefinition[]): ErrorCatalog => ({ ...olderTable, version: '1.1.0', errors });

const { errors } = olderTable;
const [first] = errors.filter(({ kind, params }) => kind === 'error' && params.length === 0);
if (first === undefined) throw new Error('no error without parameters');

/** Later versions of it, by what was done to the errors. */
export const newerTables = {
  /** What every program may be compiled with: an error more, and one that is renamed and keeps its name as an alias. */
  compatible: withErrors([
    ...errors.map(renamed('system_busy', 'server_busy')),
    { ...first, code: '59999', name: 'quota_spent' },
  ]),
  removed: withErrors(errors.filter(({ name }) => name !== 'system_busy')),
  /** The error has parameters, and so a type that is called after it. */
  renamed: withErrors(errors.map(renamed('parameter_empty', 'parameter_missing'))),
} as const satisfies Readonly<Record<string, ErrorCatalog>>;
