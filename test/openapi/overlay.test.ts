import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCatalog } from '../../generator/generate.ts';
import { createReader } from '../../generator/io/read.ts';
import { applyErrors } from '../../generator/openapi/apply/apply.ts';
import { defaultApply } from '../../generator/openapi/apply/apply-options.ts';
import { overlayErrors } from '../../generator/openapi/apply/overlay.ts';

const project = new URL('../../', import.meta.url).pathname;

/** A mapping of data. */
interface Data {
  [key: string]: unknown;
}

interface Action {
  readonly target: string;
  readonly remove?: true;
  readonly update?: Data;
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Merges as the specification says: mappings one into the other, and lists one behind the other. */
const merge = (into: Data, update: Data): void => {
  for (const [key, value] of Object.entries(update)) {
    const known = into[key];
    if (isData(known) && isData(value)) merge(known, value);
    else if (Array.isArray(known) && Array.isArray(value)) into[key] = [...known, ...value];
    else into[key] = structuredClone(value);
  }
};

/** The steps of a JSONPath in the form that errspec writes. */
const stepsOf = (target: string): readonly string[] =>
  [...target.slice(1).matchAll(/\.([a-z]+)|\['((?:[^'\\]|\\.)*)'\]/giy)].map(([, plain, quoted]) =>
    (plain ?? quoted ?? '').replaceAll(/\\(.)/g, '$1'),
  );

const findAt = (data: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((at, step) => (isData(at) ? at[step] : undefined), data);

/** Applies the actions of an overlay. A target that leads nowhere does nothing. */
const applyOverlay = (description: Data, actions: readonly Action[]): Data => {
  const data = structuredClone(description);
  for (const { target, remove, update } of actions) {
    const steps = stepsOf(target);
    const parent = findAt(data, steps.slice(0, -1));
    if (remove === true && isData(parent)) delete parent[steps.at(-1) ?? ''];
    const found = findAt(data, steps);
    if (update !== undefined && isData(found)) merge(found, update);
  }
  return data;
};

/** The comments of HTML around notes say how the text was written before, which only a file needs. */
const withoutMarks = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data).replaceAll(/<!-- errspec(?: \w+)? -->(?:\\n)+/g, ''));

test.each(['note', 'oneOf'] as const)(
  'an overlay makes what applying makes, and nothing more the second time: %s',
  (okErrors) => {
    const read = createReader(project);
    const { catalog } = readCatalog('spec/okx-web3.yaml', read);
    if (catalog === undefined) throw new Error('the table is wrong');
    const path = 'spec/okx-web3-api.yaml';
    const options = { ...defaultApply, okErrors };
    const { actions } = parse(overlayErrors(path, read, catalog, options).files.get(path) ?? '') as {
      actions: Action[];
    };
    const given = parse(readFileSync(project + path, 'utf8')) as Data;
    const once = applyOverlay(given, actions);
    const applied = parse(applyErrors(path, read, catalog, options).files.get(path) ?? '') as Data;
    expect(withoutMarks(once)).toEqual(withoutMarks(applied));
    expect(applyOverlay(once, actions)).toEqual(once);
  },
);
