/** A count of entries taken that several threads see. */
export const createCount = (): Int32Array => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/**
 * Takes entries from a list that two threads share, one from its start, the other from its end, until all are taken. Both
 * have the same entries, in opposite orders, and count what they take in the same place.
 */
export function* takeShare<Entry>(entries: readonly Entry[], taken: Int32Array): Generator<Entry> {
  for (const entry of entries) {
    if (Atomics.add(taken, 0, 1) >= entries.length) return;
    yield entry;
  }
}
