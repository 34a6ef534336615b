import type { Envelope, ErrorCatalog } from '../ir/catalog.ts';
import type { Draft } from './change.ts';
import { lessThan, verdictOfClients, type Across } from './client-verdict.ts';
import { isSameJson } from './facts.ts';
import type { Verdict } from './level.ts';
import { readResponse, sameNames, worst } from './read-across.ts';
import type { Sides } from './side.ts';

/** The parts of an envelope, as the format names them. */
const parts = [
  ...(['code', 'codeType', 'message', 'subcode', 'success', 'items', 'details', 'params', 'requestId'] as const),
  ...(['retryAfter', 'retry', 'status', 'body', 'profile'] as const),
];

type Part = (typeof parts)[number];

/** At most about a hundred errors of a table, from all of its parts. */
const someErrors = ({ errors }: ErrorCatalog) => {
  const step = Math.max(1, Math.floor(errors.length / 100));
  return errors.filter((_, place) => place % step === 0);
};

const plain = (value: unknown): unknown => {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [String(key), plain(one)]));
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
    : (value ?? null);
};

const valueOf = (envelope: Envelope, part: Part): unknown =>
  plain(part === 'code' ? [...envelope.code, ...(envelope.codeFromStatus ? ['status'] : [])] : envelope[part]);

/** The errors of the older table with an envelope of which one part is that of the newer one. */
const readWith = (catalog: ErrorCatalog, now: Envelope, part: Part): Across => {
  const { codeFromStatus } = now;
  const envelope = { ...catalog.envelope, [part]: now[part], ...(part === 'code' ? { codeFromStatus } : {}) };
  const other = { ...catalog, envelope };
  const each = someErrors(catalog).map((error): Across => {
    const names = sameNames(error);
    const [before, after] = [
      { catalog, error },
      { catalog: other, error },
    ] as const;
    return lessThan(readResponse(before, before, names), {
      older: readResponse(after, before, names),
      newer: readResponse(before, after, names),
    });
  });
  return { older: worst(each.map(({ older }) => older)), newer: worst(each.map(({ newer }) => newer)) };
};

/** Parts that clients read beside the error itself: who moves them takes them from the other version. */
const isRead = (part: Part): boolean => !['body', 'profile', 'codeType'].includes(part);

/** Parts that say something more of an error: without a place for them, clients know nothing of them. */
const isFound = (part: Part): boolean => ['subcode', 'details', 'params', 'requestId', 'retryAfter'].includes(part);

const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** Whether the newer envelope still reads where the older one does, and writes there. */
const isWider = (old: unknown, now: unknown): boolean => {
  if (Array.isArray(old) && Array.isArray(now)) {
    return old.length > 0 ? isSameJson(old, now.slice(0, old.length)) : now.length > 0;
  }
  return old === null;
};

const verdictOf = (sides: Sides, part: Part, before: unknown, after: unknown): Verdict => {
  const { catalog } = sides.old;
  const found = verdictOfClients(readWith(catalog, sides.new.catalog.envelope, part), 'warning');
  if (found.level === 'breaking') return found;
  if (isFound(part) && isNothing(before)) return { level: 'addition' };
  if (!isRead(part) || isWider(before, after)) return found;
  return { level: 'breaking', why: `one version does not find the part ${part} where the other one writes it` };
};

/** What changed about the envelope, part by part. */
export const envelopeDrafts = (sides: Sides): readonly Draft[] =>
  parts.flatMap((part): readonly Draft[] => {
    const [before, after] = [sides.old, sides.new].map(({ catalog }) => valueOf(catalog.envelope, part));
    if (isSameJson(before, after)) return [];
    return [
      {
        rule: 'envelope-changed',
        subject: { part: `envelope.${part}` },
        message: 'This part of the envelope is another one.',
        help: isRead(part) ? 'Keep the old place, and write the new one behind it: a list of places.' : undefined,
        client: verdictOf(sides, part, before, after),
        server: { level: 'warning', why: 'they send other bodies or headers' },
        source: 'none',
        old: sides.old.places.ofEnvelope(part),
        new: sides.new.places.ofEnvelope(part),
      },
    ];
  });
