import { roles, type Role } from './header-words.ts';
import type { Cell } from './source.ts';

/** What `--column` says: by role, the number of a column from 1, or the text of its header. */
export type ColumnChoice = ReadonlyMap<Role, string>;

const chosenColumn = (choice: string, header: readonly Cell[] | undefined, width: number): number | undefined => {
  if (/^\d+$/.test(choice)) {
    const column = Number(choice) - 1;
    return column >= 0 && column < width ? column : undefined;
  }
  const wanted = choice.trim().toLowerCase();
  const column = header?.findIndex(({ text }) => text.trim().toLowerCase() === wanted) ?? -1;
  return column < 0 ? undefined : column;
};

/** The columns that `--column` names, by role; those that a table does not have are left out. */
export const forcedColumns = (choice: ColumnChoice, header: readonly Cell[] | undefined, width: number) =>
  new Map(
    [...choice].flatMap(([role, said]) => {
      const column = chosenColumn(said, header, width);
      return column === undefined ? [] : [[role, column] as const];
    }),
  );

/** Reads `--column status=2,message=Description`; a text that is not of this form is the problem. */
export const readColumnChoice = (
  options: readonly string[],
): { readonly choice: ColumnChoice } | { readonly problem: string } => {
  const choice = new Map<Role, string>();
  for (const option of options) {
    const [name = '', ...rest] = option.split('=');
    const role = roles.find((one) => one === name.trim());
    if (role === undefined || rest.length === 0) {
      return { problem: `--column ${option} is not of the form role=column. The roles are ${roles.join(', ')}.` };
    }
    choice.set(role, rest.join('=').trim());
  }
  return { choice };
};
