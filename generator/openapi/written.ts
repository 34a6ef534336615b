/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A member of a map as it is written: from its key to the end of its value, an alias counting as it stands. */
export interface WrittenMember extends Stretch {
  readonly key: string;
  readonly valueStart: number;
}

/** Stretches in order, those that touch or overlap as one. */
export const mergeStretches = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
};

/** The last of stretches in order that starts at or before an offset. */
export const lastBefore = (stretches: readonly Stretch[], offset: number): Stretch | undefined => {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
};
