import { positionsOf, type Place, type Sources } from '../diagnostic.ts';
import type { Change } from './change.ts';
import type { Comparison } from './comparison.ts';
import { countBySeverity } from './counts.ts';
import type { Verdict } from './level.ts';
import type { Side } from './side.ts';

const describeVerdict = ({ level, why }: Verdict) => ({ level, ...(why === undefined ? {} : { why }) });

const describePlace = (sources: Sources, place: Place | undefined) =>
  place && { file: place.file, ...positionsOf(sources)(place) };

const describeChange = (change: Change, { old, new: now }: Comparison) => ({
  rule: change.rule,
  severity: change.severity,
  ...change.subject,
  message: change.message,
  help: change.help,
  before: change.before,
  after: change.after,
  client: describeVerdict(change.client),
  server: describeVerdict(change.server),
  languages: Object.fromEntries([...change.languages].map(([id, verdict]) => [id, describeVerdict(verdict)])),
  reason: change.reason,
  old: describePlace(old.sources, change.old),
  new: describePlace(now.sources, change.new),
});

const describeSide = (label: string, { catalog: { name, version }, unknown }: Side) => ({
  source: label,
  name,
  version,
  ...(unknown.length === 0 ? {} : { notCompared: unknown }),
});

/** A comparison as data. Positions are from 1, in UTF-16 units; ends are exclusive. */
export const describeComparison = (comparison: Comparison, [old, now]: readonly [string, string]) => ({
  old: describeSide(old, comparison.old),
  new: describeSide(now, comparison.new),
  version: comparison.version,
  counts: countBySeverity(comparison.changes),
  changes: comparison.changes.map((change) => describeChange(change, comparison)),
});
