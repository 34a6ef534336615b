import type { ErrorCatalog, ErrorDefinition, Parameter, ScalarType } from '../../ir/catalog.ts';
import { markdown } from '../../language/markdown.ts';
import { join, source, word, type Source } from '../../language/language.ts';
import type { View } from '../../render/view.ts';
import { python } from './language.ts';
import { fits, stack } from './layout.ts';
import { exceptionOf, type Names } from './names.ts';
import { compareNaturally } from './natural-order.ts';

/** What the README shows. */
export type ReadmeView = { readonly [key: string]: View };

const samples: Readonly<Record<ScalarType, Source>> = {
  string: source`"value"`,
  integer: source`1`,
  number: source`1.5`,
  boolean: source`True`,
};

const sampleOf = ({ type, example }: Parameter): Source =>
  type === 'string' && example !== undefined && /^[\w .-]{1,40}$/u.test(example)
    ? python.string(example)
    : samples[type];

const argumentOf = (param: Parameter): Source => source`${python.attribute(param.name, 'snake')}=${sampleOf(param)}`;

const nameOf = ({ name }: ErrorDefinition): Source => python.identifier(name, 'snake');

const importFrom = (module: Source, imported: readonly Source[]): Source => {
  const line = source`from ${module} import ${join(imported, source`, `)}`;
  return fits(line)
    ? line
    : source`from ${module} import (${python.newLine(4)}${stack(imported, 4)},${python.newLine(0)})`;
};

/** Errors that make good examples: failures with short names where there are some. */
const chooseExamples = ({ errors }: ErrorCatalog): readonly ErrorDefinition[] => {
  const raisable = errors.filter(({ kind }) => kind !== 'success');
  const failures = raisable.filter(({ kind }) => kind === 'error');
  const short = failures.filter(
    ({ name, params }) => name.length <= 24 && params.length <= 2 && params.every((param) => param.name.length <= 16),
  );
  return [short, failures].find((found) => found.length > 0) ?? raisable;
};

/** The view of the README, with examples from the table itself. */
export const viewReadme = (catalog: ErrorCatalog, names: Names): ReadmeView => {
  const raisable = chooseExamples(catalog);
  const withParams = raisable.find(({ params }) => params.length > 0);
  const example = raisable.find(({ retry }) => retry === 'backoff') ?? raisable[0];
  const raised = withParams ?? example;
  const [param] = withParams?.params ?? [];
  const classes = [names.root, ...(example === undefined ? [] : [exceptionOf(names, example)])];
  return {
    title: markdown.text(catalog.title),
    distribution: word(names.distribution),
    module: names.module,
    root: names.root,
    hasExample: example !== undefined,
    example: {
      category: example === undefined ? source`` : exceptionOf(names, example),
      name: example === undefined ? source`` : nameOf(example),
    },
    imports: importFrom(names.module, [
      ...classes.sort(compareNaturally),
      ...(example === undefined ? [] : [nameOf(example)]),
    ]),
    hasParams: withParams !== undefined,
    params: {
      name: withParams === undefined ? source`` : nameOf(withParams),
      attribute: param === undefined ? source`` : python.attribute(param.name, 'snake'),
    },
    raised: {
      name: raised === undefined ? source`` : nameOf(raised),
      arguments: join(raised?.params.map(argumentOf) ?? [], source`, `),
    },
    hasCode: raised !== undefined,
    code: python.string(raised?.code ?? ''),
    constant: raised === undefined ? source`` : python.identifier(raised.name, 'constant'),
  };
};
