import type { Content } from './columns-content.ts';
import { roleOfHeader, roles, type Role } from './header-words.ts';

/** Which column has a role, and how sure that is, from 0 to 1. */
export interface ColumnRole {
  readonly role: Role;
  readonly column: number;
  readonly sure: number;
}

/** A column as it is judged. */
export interface JudgedColumn {
  readonly header: string | undefined;
  readonly content: Content;
}

type Judge = (column: JudgedColumn, said: Role | undefined) => number;

const isText = ({ sentences, flags }: Content): boolean => sentences > 0.3 && flags < 0.5;

/** How well a column suits a role, from 0 to 1; `said` is what its header says. */
const judges: Readonly<Record<Role, Judge>> = {
  code: ({ content: { constants, unique, numbers, statuses, filled, ...content } }, said) => {
    if (filled === 0) return 0;
    // `bad-request` is a code where the header says so.
    const codes = said === 'code' ? Math.max(content.codes, constants) : content.codes;
    if (statuses > 0.9 && unique < 0.9) return said === 'code' ? 0.4 : 0;
    const looks = codes * (unique >= 0.9 ? 1 : unique >= 0.6 ? 0.9 : unique * 0.7);
    if (said === 'code') return codes >= 0.5 ? 0.6 + 0.4 * looks : 0.3 * codes;
    if (said === 'status') return numbers >= 0.5 ? 0.55 * looks : 0;
    if (codes < 0.8) return 0;
    if (said === 'message') return 0.7 * looks;
    return said === undefined || said === 'name'
      ? 0.8 * looks * (numbers > 0.8 ? 1 : 0.9) * (statuses > 0.9 ? 0.75 : 1)
      : 0;
  },
  status: ({ content: { statuses, unique, filled } }, said) => {
    if (said === 'status') return statuses >= 0.6 ? 0.6 + 0.4 * statuses : 0;
    if (statuses < 0.95 || filled === 0) return 0;
    return (said === undefined ? 0.85 : said === 'code' ? 0.7 : 0) * (filled < 4 || unique < 0.9 ? 1 : 0.7);
  },
  message: ({ content }, said) => {
    if (content.filled === 0) return 0;
    if (said === 'message') return isText(content) ? 1 : content.constants > 0.8 ? 0.5 : 0.85;
    if (said === 'description') return isText(content) ? 0.8 : 0.45;
    if (said === 'name') return content.sentences > 0.3 ? 0.85 : 0.3;
    if (said === 'cause') return isText(content) ? 0.6 : 0.4;
    // Headers may be in the wrong order.
    if (said === 'code') return isText(content) && content.codes < 0.1 ? 0.5 : 0;
    if (said !== undefined) return 0;
    return isText(content) ? 0.7 : content.flags < 0.5 && content.numbers < 0.5 ? 0.4 : 0;
  },
  name: ({ content: { constants, filled, unique } }, said) => {
    if (filled === 0) return 0;
    if (said === 'name') return constants > 0.6 ? 1 : 0;
    if (said === 'message' || said === undefined) return constants > 0.8 && unique > 0.6 ? 0.75 : 0;
    return 0;
  },
  description: ({ content }, said) =>
    content.filled === 0
      ? 0
      : said === 'description'
        ? 1
        : said === 'message' || said === undefined
          ? isText(content)
            ? 0.6
            : 0
          : 0,
  cause: ({ content }, said) => (said === 'cause' && content.filled > 0 ? 1 : 0),
  fix: ({ content }, said) => (said === 'fix' && content.filled > 0 ? 1 : 0),
  retry: ({ content: { flags, filled } }, said) => (said === 'retry' && filled > 0 ? 0.6 + 0.4 * flags : 0),
};

const best = (role: Role, columns: readonly JudgedColumn[], taken: ReadonlySet<number>): ColumnRole | undefined => {
  let found: ColumnRole | undefined;
  for (const [column, judged] of columns.entries()) {
    if (taken.has(column)) continue;
    const said = judged.header === undefined ? undefined : roleOfHeader(judged.header);
    const sure = judges[role](judged, said);
    if (sure > (found?.sure ?? 0.2)) found = { role, column, sure };
  }
  return found;
};

/**
 * Which column has which role: those that `forced` says, then the best for each role, the more important roles first. A
 * table without a column of codes, but with one of statuses or names, has those as codes.
 */
export const assignRoles = (
  columns: readonly JudgedColumn[],
  forced: ReadonlyMap<Role, number>,
): readonly ColumnRole[] => {
  const found: ColumnRole[] = [...forced].map(([role, column]) => ({ role, column, sure: 1 }));
  const taken = new Set(forced.values());
  for (const role of roles) {
    if (forced.has(role)) continue;
    const one = best(role, columns, taken);
    if (one === undefined) continue;
    found.push(one);
    taken.add(one.column);
  }
  if (found.some(({ role }) => role === 'code')) return found;
  const isUnique = ({ column }: ColumnRole): boolean => (columns[column]?.content.unique ?? 0) >= 0.9;
  const status = found.find(({ role }) => role === 'status');
  if (status !== undefined && isUnique(status)) return [...found, { ...status, role: 'code' }];
  const name = found.find(({ role }) => role === 'name');
  // Names of parameters are no codes.
  const isError = /err|exception|错误|エラー|오류|ошиб/iu.test(columns[name?.column ?? -1]?.header ?? '');
  return name !== undefined && isError && isUnique(name) ? [...found, { ...name, role: 'code', sure: 0.6 }] : found;
};
