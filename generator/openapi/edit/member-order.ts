/** Where a status comes among others: a range behind its statuses, `default` behind all. Nothing for other keys. */
const rankOf = (key: string): number | undefined => {
  if (/^[1-5]\d\d$/.test(key)) return Number(key);
  if (/^[1-5]XX$/i.test(key)) return Number(key[0]) * 100 + 99.5;
  return key === 'default' ? 1000 : undefined;
};

/** Keys that go behind the member with an index; before all where that is -1. */
export interface Insertion<Member> {
  readonly after: number;
  readonly members: readonly Member[];
}

/** Where new members go: statuses among statuses that are in order, all others to the end. */
export const placeMembers = <Member extends readonly [key: string, value: unknown]>(
  keys: readonly string[],
  members: readonly Member[],
): readonly Insertion<Member>[] => {
  const known = keys.flatMap((key, index) => {
    const rank = rankOf(key);
    return rank === undefined ? [] : [{ rank, index }];
  });
  const isSorted = known.every(({ rank }, at) => at === 0 || (known[at - 1]?.rank ?? 0) < rank);
  const last = keys.length - 1;
  const placed = members.map((member, given) => {
    const rank = rankOf(member[0]);
    if (rank === undefined || !isSorted || known.length === 0) return { after: last, rank, given, member };
    const lower = known.findLast((one) => one.rank < rank);
    return { after: lower?.index ?? (known[0]?.index ?? 0) - 1, rank, given, member };
  });
  const sorted = placed.toSorted(
    (a, b) => a.after - b.after || (isSorted ? (a.rank ?? 1001) - (b.rank ?? 1001) : 0) || a.given - b.given,
  );
  const groups: { after: number; members: Member[] }[] = [];
  for (const { after, member } of sorted) {
    const group = groups.at(-1);
    if (group?.after === after) group.members.push(member);
    else groups.push({ after, members: [member] });
  }
  return groups;
};
