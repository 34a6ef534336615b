import type { DetailsMapping, Envelope, ItemsMapping, Json, PartSource, Path, SuccessRule } from '../../ir/catalog.ts';
import { writePath } from '../../ir/path.ts';
import { present, some } from './present.ts';

/** A source as the format writes it: a path alone is a text. */
const sourceData = (source: PartSource): Json => {
  const { after, before } = source;
  if ('header' in source) return present({ header: source.header, after, before });
  const path = writePath(source.path);
  return after === undefined && before === undefined ? path : present({ path, after, before });
};

/** One value is written by itself, several are a list. */
const oneOrMore = (values: readonly Json[]): Json | undefined => (values.length > 1 ? values : values[0]);

const placeData = (source: { readonly path: Path } | { readonly header: string }) =>
  'header' in source ? { header: source.header } : { path: writePath(source.path) };

const optionalPath = (path: Path | undefined): string | undefined => path && writePath(path);

const detailsData = (mapping: DetailsMapping): Json =>
  present({
    [mapping.kind === 'map' ? 'map' : 'path']: writePath(mapping.path),
    field: mapping.kind === 'list' ? optionalPath(mapping.field) : undefined,
    code: optionalPath(mapping.code),
    message: optionalPath(mapping.message),
  });

const itemsData = (mapping: ItemsMapping): Json =>
  present({
    path: mapping.path.length === 0 ? '[]' : writePath(mapping.path),
    code: oneOrMore(mapping.code.map(sourceData)),
    message: oneOrMore(mapping.message.map(sourceData)),
    subcode: oneOrMore(mapping.subcode.map(sourceData)),
    params: optionalPath(mapping.params),
    details: oneOrMore(mapping.details.map(detailsData)),
    status: optionalPath(mapping.status),
    every: mapping.every ? true : undefined,
  });

const successData = (rule: SuccessRule): Json => {
  if ('below' in rule) return { below: rule.below };
  if ('absent' in rule) return { absent: writePath(rule.absent) };
  return { path: writePath(rule.path), equals: rule.equals };
};

/** An envelope with every default resolved, as the format writes it. */
export const envelopeData = (envelope: Envelope): Json =>
  present({
    code: oneOrMore([...envelope.code.map(sourceData), ...(envelope.codeFromStatus ? [{ status: true }] : [])]),
    message: envelope.message.length === 0 ? [] : oneOrMore(envelope.message.map(sourceData)),
    codeType: envelope.codeType,
    subcode: oneOrMore(envelope.subcode.map(sourceData)),
    success: envelope.success && successData(envelope.success),
    items: oneOrMore(envelope.items.map(itemsData)),
    details: oneOrMore(envelope.details.map(detailsData)),
    params: optionalPath(envelope.params),
    requestId: oneOrMore(
      envelope.requestId.map((source) => {
        const data = sourceData(source);
        return typeof data === 'string' ? { path: data } : data;
      }),
    ),
    retryAfter: oneOrMore(envelope.retryAfter.map((source) => ({ ...placeData(source), unit: source.unit }))),
    retry: oneOrMore(
      envelope.retry.map((source) => ({ ...placeData(source), values: Object.fromEntries(source.values) })),
    ),
    status: optionalPath(envelope.status),
    body: some(envelope.body),
    profile: envelope.profile,
  });
