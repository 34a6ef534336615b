/** All errors of a source file. */
import type { ReadPage } from '../../source.ts';
import { createJoin, dropShared } from '../fact-join.ts';
import { addCalls, addRaised, addSingles } from './module-calls.ts';
import { addClasses } from './module-classes.ts';
import { addTables, tablesOf } from './module-tables.ts';
import type { Module } from './syntax.ts';
import { createScope } from './values.ts';

/** The errors of a module, and what was passed over. */
export const readModule = (file: string, module: Module): ReadPage => {
  const { declarations, raised } = module;
  const scope = createScope(module);
  const join = createJoin();
  const doubts = [
    ...addTables(tablesOf(module, scope), file, join, scope),
    ...addClasses(declarations, join, scope),
    ...addCalls(declarations, join, scope),
  ];
  addRaised(raised, join, scope);
  addSingles(declarations, join, scope);
  return { title: undefined, grids: [], rows: dropShared(join.rows()), doubts: [...doubts, ...join.doubts] };
};
