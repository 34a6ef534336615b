import type {
  DetailsMapping,
  Envelope,
  ErrorCatalog,
  ItemsMapping,
  Json,
  PartSource,
  Path,
  Step,
  VerdictSource,
  WaitSource,
} from '../ir/catalog.ts';

type JsonObject = { readonly [name: string]: Json };

/**
 * A step as a text: `.name` is a member, `[]` every element of a list, `[0]` one of them, `*` every member of an object in
 * the order of the code points of their names.
 */
const stepText = (step: Step): string => {
  if (step === 'elements') return '[]';
  if (step === 'members') return '*';
  return 'member' in step ? `.${step.member}` : `[${step.index}]`;
};

const steps = (path: Path): Json => path.map(stepText);

const optional = (name: string, path: Path | undefined): JsonObject =>
  path === undefined ? {} : { [name]: steps(path) };

/** What is empty is left out. */
const some = (name: string, list: readonly Json[]): JsonObject => (list.length === 0 ? {} : { [name]: list });

const place = (source: { readonly path: Path } | { readonly header: string }): JsonObject =>
  'header' in source ? { header: source.header } : { path: steps(source.path) };

const part = (source: PartSource): JsonObject => ({
  ...place(source),
  ...(source.after === undefined ? {} : { after: source.after }),
  ...(source.before === undefined ? {} : { before: source.before }),
});

const details = (mapping: DetailsMapping): JsonObject => ({
  [mapping.kind === 'map' ? 'map' : 'path']: steps(mapping.path),
  ...(mapping.kind === 'list' ? optional('field', mapping.field) : {}),
  ...optional('code', mapping.code),
  ...optional('message', mapping.message),
});

const items = (mapping: ItemsMapping): JsonObject => ({
  path: steps(mapping.path),
  ...some('code', mapping.code.map(part)),
  ...some('message', mapping.message.map(part)),
  ...some('subcode', mapping.subcode.map(part)),
  ...optional('params', mapping.params),
  ...some('details', mapping.details.map(details)),
  ...optional('status', mapping.status),
  ...(mapping.every ? { every: true } : {}),
});

const success = ({ success: rule }: Envelope): JsonObject => {
  if (rule === undefined) return {};
  if ('below' in rule) return { success: { below: rule.below } };
  if ('absent' in rule) return { success: { absent: steps(rule.absent) } };
  return { success: { path: steps(rule.path), equals: rule.equals } };
};

const wait = (source: WaitSource): JsonObject => ({ ...place(source), unit: source.unit });

const verdict = (source: VerdictSource): JsonObject => ({
  ...place(source),
  values: Object.fromEntries(source.values),
});

const fromOf = ({ errors }: ErrorCatalog): JsonObject => {
  const rows = errors.flatMap(({ code, params }) => {
    const places = params.flatMap(({ name, from }) => (from === undefined ? [] : [[name, steps(from)] as const]));
    return places.length === 0 ? [] : [[code, Object.fromEntries(places)] as const];
  });
  return rows.length === 0 ? {} : { from: Object.fromEntries(rows) };
};

const bodiesOf = ({ errors }: ErrorCatalog): JsonObject => {
  const rows = errors.flatMap(({ code, body }) => (Object.keys(body).length === 0 ? [] : [[code, body] as const]));
  return rows.length === 0 ? {} : { bodies: Object.fromEntries(rows) };
};

/**
 * The envelope of a catalog as the packages read it: the keys are those of FORMAT.md with every default resolved and every
 * list written as one; paths are lists of steps. `from` has the places of parameters and `bodies` the members of an error's
 * own body, both by code. What an envelope does not say is left out.
 */
export const wireJson = (catalog: ErrorCatalog): JsonObject => {
  const { envelope } = catalog;
  return {
    ...some('code', envelope.code.map(part)),
    ...(envelope.codeFromStatus ? { codeFromStatus: true } : {}),
    ...some('message', envelope.message.map(part)),
    ...some('subcode', envelope.subcode.map(part)),
    ...success(envelope),
    ...some('items', envelope.items.map(items)),
    ...some('details', envelope.details.map(details)),
    ...optional('params', envelope.params),
    ...some('requestId', envelope.requestId.map(part)),
    ...some('retryAfter', envelope.retryAfter.map(wait)),
    ...some('retry', envelope.retry.map(verdict)),
    ...optional('status', envelope.status),
    ...(Object.keys(envelope.body).length === 0 ? {} : { body: envelope.body }),
    ...fromOf(catalog),
    ...bodiesOf(catalog),
  };
};
