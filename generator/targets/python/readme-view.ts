import type { ErrorCatalog, ErrorDefinition, Parameter, ScalarType } from '../../ir/catalog.ts';
import { markdown } from '../../language/markdown.ts';
import { join, source, word, type Source } from '../../language/language.ts';
import type { View } from '../../render/view.ts';
import { chooseExamples } from '../readme-examples.ts';
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

/** The view of the README, with examples from the table itself. */
export const viewReadme = (catalog: ErrorCatalog, names: Names): ReadmeView => {
  const { caught: example, read: withParams, made: raised } = chooseExamples(catalog);
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
