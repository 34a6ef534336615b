import type { ErrorCatalog, PartSource, Path } from '../ir/catalog.ts';
import { isPathPrefix } from '../ir/path.ts';
import type { BodyMember } from './body-schema.ts';
import { memberEnvelope } from './plain-envelope.ts';

/** The places of a part in the body. */
const pathsIn = (sources: readonly PartSource[]): readonly Path[] =>
  sources.flatMap((source) => ('path' in source ? [source.path] : []));

/** The way that all of these paths have in common, as far as it leads through members of objects. */
const commonMembers = ([first = [], ...others]: readonly Path[]): Path => {
  const end = first.findIndex(
    (step, index) =>
      typeof step !== 'object' ||
      !('member' in step) ||
      index === first.length - 1 ||
      others.some((other) => !isPathPrefix(first.slice(0, index + 1), other)),
  );
  return first.slice(0, Math.max(end, 0));
};

/** Whether an API sends no error without its code and message: its bodies have these, and little else. */
export const isPlain = (catalog: ErrorCatalog): boolean => {
  const { success, ...envelope } = catalog.envelope;
  const [code] = pathsIn(envelope.code);
  const isTold = success !== undefined && !('path' in success && JSON.stringify(success.path) === JSON.stringify(code));
  const withoutRule = { ...catalog, envelope: { ...envelope, success: undefined } };
  return (
    !isTold && envelope.items.length === 0 && envelope.profile === 'plain' && memberEnvelope(withoutRule) !== undefined
  );
};

/** The object or the list that has the code of every error, where more than the code decides what is one. */
export const requiredHolder = ({ envelope }: ErrorCatalog): readonly BodyMember[] => {
  const { code, codeFromStatus, items, success, profile } = envelope;
  const holder = commonMembers(pathsIn(code));
  const isElsewhere =
    codeFromStatus ||
    profile !== 'plain' ||
    code.some((source) => 'header' in source) ||
    items.some(({ path }) => !isPathPrefix(holder, path)) ||
    (success !== undefined && !('absent' in success && isPathPrefix(holder, success.absent)));
  return holder.length === 0 || isElsewhere ? [] : [{ path: holder, types: [], isRequired: true }];
};
