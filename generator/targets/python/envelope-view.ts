import type { Envelope, ErrorCatalog, MemberPath } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import type { View } from '../../render/view.ts';
import { python } from './language.ts';
import { assignment, literal, tuple } from './layout.ts';

/** What the module of the envelope shows. */
export type EnvelopeView = Readonly<Record<string, Source>> & { readonly [key: string]: View };

const pathType = source`Final[tuple[str, ...]]`;
const optionalPathType = source`Final[tuple[str, ...] | None]`;

const pathOf = (name: Source, type: Source, path: MemberPath | undefined): Source => {
  const head = source`${name}: ${type}`;
  const members = path?.map((member) => literal(member, 4));
  return source`${head} = ${members === undefined ? source`None` : tuple(members, 0, head.length + 3)}`;
};

const truthOf = (name: Source, value: boolean): Source =>
  source`${name}: Final[bool] = ${value ? source`True` : source`False`}`;

const requestIdOf = ({ requestId }: Envelope): { readonly header: Source; readonly path: Source } => {
  const header = requestId !== undefined && 'header' in requestId ? requestId.header : undefined;
  const path = requestId !== undefined && 'path' in requestId ? requestId.path : undefined;
  return {
    header: assignment(
      source`REQUEST_ID_HEADER: Final[str | None]`,
      header === undefined ? source`None` : python.string(header),
      0,
    ),
    path: pathOf(source`REQUEST_ID_PATH`, optionalPathType, path),
  };
};

const localesOf = (modules: ReadonlyMap<string, readonly Source[]>): Source => {
  const head = source`LOCALES: Final[tuple[tuple[str, tuple[str, ...]], ...]]`;
  const rows = [...modules].map(([locale, names]) => {
    const tag = python.string(locale);
    const quoted = names.map((name) => python.string(name));
    return tuple([tag, tuple(quoted, 8, 0, 1)], 4, 0, 1);
  });
  return source`${head} = ${tuple(rows, 0, head.length + 3)}`;
};

/** The view of the module that says how errors travel, given the modules of each locale. */
export const viewEnvelope = (
  { envelope, locale }: ErrorCatalog,
  modules: ReadonlyMap<string, readonly Source[]>,
): EnvelopeView => {
  const { items } = envelope;
  const requestId = requestIdOf(envelope);
  return {
    code: pathOf(source`CODE`, pathType, envelope.code),
    message: pathOf(source`MESSAGE`, pathType, envelope.message),
    integerCodes: truthOf(source`INTEGER_CODES`, envelope.codeType === 'integer'),
    problemJson: truthOf(source`PROBLEM_JSON`, envelope.profile === 'problem-json'),
    items: pathOf(source`ITEMS`, optionalPathType, items?.path),
    itemCode: pathOf(source`ITEM_CODE`, pathType, items?.code ?? envelope.code),
    itemMessage: pathOf(source`ITEM_MESSAGE`, pathType, items?.message ?? envelope.message),
    requestIdHeader: requestId.header,
    requestIdPath: requestId.path,
    body: assignment(source`BODY: Final`, literal(JSON.stringify(envelope.body), 0), 0),
    locale: assignment(source`LOCALE: Final`, python.string(locale), 0),
    locales: localesOf(modules),
  };
};
