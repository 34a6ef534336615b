import { categoryKey } from './categories.ts';
import type { GatheredError } from './errors.ts';
import { isKnownStatus, readStatus } from './statuses.ts';

/** The sections whose codes are HTTP statuses, all or nearly all of them. */
export const findStatusSections = (errors: readonly GatheredError[]): ReadonlySet<string> => {
  const counts = new Map<string, { all: number; known: number }>();
  for (const { code, row } of errors) {
    const section = counts.get(categoryKey(row)) ?? { all: 0, known: 0 };
    counts.set(categoryKey(row), { all: section.all + 1, known: section.known + (isKnownStatus(code) ? 1 : 0) });
  }
  return new Set([...counts].filter(([, { all, known }]) => known >= 0.8 * all).map(([key]) => key));
};

/** The status of an error that most errors of a section have. */
export const findUsualStatuses = (errors: readonly GatheredError[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, Map<number, number>>();
  for (const { row } of errors) {
    const status = readStatus(row.status?.text ?? '');
    if (status === undefined || status < 400) continue;
    const section = counts.get(categoryKey(row)) ?? new Map<number, number>();
    section.set(status, (section.get(status) ?? 0) + 1);
    counts.set(categoryKey(row), section);
  }
  return new Map(
    [...counts].flatMap(([key, section]) => {
      const [most] = [...section].toSorted((a, b) => b[1] - a[1]);
      const all = [...section.values()].reduce((sum, count) => sum + count, 0);
      return most !== undefined && most[1] * 2 > all ? [[key, most[0]] as const] : [];
    }),
  );
};
