import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRulePage, type RulePage } from '../style/rule-page.ts';
import { packageFolder } from './package-folder.ts';

const folder = join(packageFolder, 'spec/rules');

/** The ids of all rules that have a page, sorted. */
export const ruleIds = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .toSorted();

/** The page of a rule; absent if there is no such rule. */
export const findRulePage = (rule: string): RulePage | undefined =>
  ruleIds().includes(rule) ? readRulePage(readFileSync(join(folder, `${rule}.md`), 'utf8')) : undefined;
