import type { Envelope, ErrorCatalog, Path } from '../ir/catalog.ts';
import type { Language, Source } from '../language/language.ts';
import { commas } from '../language/lists.ts';

const successPaths = ({ success }: Envelope): readonly Path[] => {
  if (success === undefined || 'below' in success) return [];
  return ['absent' in success ? success.absent : success.path];
};

/** The paths that start at a body, or at the object of the code, which may be the body. */
const pathsOf = ({ envelope, errors }: ErrorCatalog): readonly Path[] => {
  const { code, message, subcode, requestId, retryAfter, retry, params, status, details, items } = envelope;
  const sources = [code, message, subcode, requestId, retryAfter, retry].flat();
  return [
    ...sources.flatMap((source) => ('path' in source ? [source.path] : [])),
    ...successPaths(envelope),
    ...[...details, ...items].map(({ path }) => path),
    ...[params, status, ...errors.flatMap((error) => error.params.map(({ from }) => from))].filter(
      (path) => path !== undefined,
    ),
  ];
};

/**
 * The members of a body that a package reads: it may pass over the others when it parses. The list is empty if it reads them
 * all.
 */
export const membersRead = (catalog: ErrorCatalog): readonly string[] => {
  const names = new Set<string>();
  for (const [first] of pathsOf(catalog)) {
    if (typeof first !== 'object' || !('member' in first)) return [];
    names.add(first.member);
  }
  return [...names];
};

/** The members of a body that a package reads, as a list of texts. */
export interface MembersReadView {
  /** Whether it reads some members and not all. */
  readonly hasMembersRead: boolean;
  readonly membersRead: Source;
}

/** The view of the members that a package reads. */
export const membersReadView = ({ string }: Language, catalog: ErrorCatalog): MembersReadView => {
  const names = membersRead(catalog);
  return { hasMembersRead: names.length > 0, membersRead: commas(names.map(string)) };
};
