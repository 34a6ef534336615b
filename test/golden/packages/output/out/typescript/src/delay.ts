const longestDelay = 2_147_483_647;

/** A delay within what timers take, in milliseconds. Throws a TypeError on what is no number. */
export const clampDelay = (milliseconds: number): number => {
  if (typeof milliseconds !== 'number' || Number.isNaN(milliseconds))
    throw new TypeError('retryAfterMs is not a number');
  return Math.min(Math.max(milliseconds, 0), longestDelay);
};
