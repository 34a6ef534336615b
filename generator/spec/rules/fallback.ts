import type { LoadedSpec } from '../load.ts';
import { error, valuePlace, type Rule } from './finding.ts';

const isRetired = ({ retired }: LoadedSpec, name: string): boolean => retired.some(({ spec }) => spec.name === name);

/** What codes mean that are no errors. */
const meanings = { success: 'a success', partial: 'a partial success' } as const;

/** The fallback is an error of the table that can be sent for any failure: one without parameters. */
export const fallbackRule: Rule = (spec) => {
  const name = spec.root?.spec.catalog.fallback;
  if (spec.root === undefined || name === undefined) return [];
  if (spec.leftOut.names.some(({ text }) => text === name)) return [];
  const place = valuePlace(spec.root, 'catalog', 'fallback');
  const fallback = spec.categories
    .flatMap(({ errors }) => errors)
    .find((entry) => [entry.spec.name, ...(entry.spec.aliases ?? [])].includes(name));
  if (fallback === undefined) {
    const problem = isRetired(spec, name) ? `The error ${name} is retired.` : `There is no error named ${name}.`;
    return [error('fallback-unknown', place, problem, 'Name an error of this table.')];
  }
  const { kind = 'error', params = [] } = fallback.spec;
  if (kind !== 'error') {
    const help = 'Name an error of the kind error.';
    const other = { message: 'Its kind is at', place: valuePlace(fallback, 'kind') };
    return [error('fallback-unfit', place, `${name} is ${meanings[kind]}, not an error.`, help, other)];
  }
  if (params.length === 0) return [];
  const help = 'Name an error without parameters.';
  const other = { message: 'They are at', place: valuePlace(fallback, 'params') };
  return [
    error('fallback-unfit', place, `${name} has parameters, which other failures have no values for.`, help, other),
  ];
};
