/** How much of a unit, with ordinary blanks. */
const showAmount = (count: number, unit: string, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
    .format(count)
    .replaceAll(/[\u00a0\u202f]/g, ' ');

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
  ['millisecond', 1],
] as const;

/** A time in the words of a locale: `1 minute 30 seconds`. */
export const showDuration = (ms: number, locale: string): string => {
  let rest = ms;
  const parts = units.flatMap(([unit, length]) => {
    const count = Math.floor(rest / length);
    rest -= count * length;
    // What is less than a second does not matter beside minutes.
    const isShown = count > 0 && (unit !== 'millisecond' || ms < 60_000);
    return isShown ? [showAmount(count, unit, locale)] : [];
  });
  return parts.length > 0 ? parts.join(' ') : showAmount(0, 'second', locale);
};
