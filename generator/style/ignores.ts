import type { Diagnostic, Place, Sources } from '../diagnostic.ts';
import { suggestWord } from '../spec/nearest-word.ts';
import type { SpecNode } from '../spec/node.ts';
import { warning } from '../spec/rules/finding.ts';
import { readComments } from '../spec/yaml-tokens.ts';
import { parseYaml } from '../spec/yaml.ts';
import { isIgnorable, settableRules } from './style-rules.ts';

/** A comment that lets findings of a rule pass, in a stretch of its file. */
export interface Ignore {
  readonly rule: string;
  /** Of the name of the rule, in the comment. */
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

/** `# errspec-ignore rule: reason` for what follows or is in the same line, `# errspec-ignore-file` for the whole file. */
const form = /^#+\s*errspec-ignore(-file)?(?=[\s:]|$)\s*([^:]*?)\s*(?::\s*(.*))?$/;

/** What every comment of the kind contains: other files are not read twice. */
const mark = 'errspec-ignore';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The key with its value, or the entry of a list, that starts first at or after an offset: the outermost one there. */
const nextStretch = (node: SpecNode, from: number): Stretch | undefined => {
  const parts: readonly { readonly whole: Stretch; readonly value: SpecNode }[] =
    node.kind === 'map'
      ? [...node.entries.values()].map(({ key, value }) => ({
          whole: { start: key.place.start, end: Math.max(key.place.end, value.place.end) },
          value,
        }))
      : node.kind === 'list'
        ? node.items.map((item) => ({ whole: item.place, value: item }))
        : [];
  for (const { whole, value } of parts) {
    if (whole.start >= from) return whole;
    const inner = whole.end > from ? nextStretch(value, from) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
};

const scopeOf = (text: string, root: SpecNode, comment: Stretch, isFile: boolean): Stretch | undefined => {
  if (isFile) return { start: 0, end: text.length };
  const line = text.lastIndexOf('\n', comment.start - 1) + 1;
  const isAlone = text.slice(line, comment.start).trim() === '';
  return nextStretch(root, isAlone ? comment.end : line);
};

/** The rules that a comment names, each with its place. */
const rulesIn = (file: string, comment: string, start: number, listed: string) => {
  const from = comment.indexOf(listed, comment.indexOf(mark) + mark.length);
  return [...listed.matchAll(/[^\s,]+/g)].map(({ 0: rule, index }) => ({
    rule,
    place: { file, start: start + from + index, end: start + from + index + rule.length },
  }));
};

const refuseRule = ({ rule, place }: { readonly rule: string; readonly place: Place }): Diagnostic =>
  warning(
    'ignore-invalid',
    place,
    `${rule} is no rule that can be ignored.`,
    suggestWord(rule, settableRules, 'Only warnings can be ignored: an error is a mistake in the table.'),
  );

/** The comments of one file that ignore rules, and what is wrong with them. */
const readFile = (file: string, text: string): { ignores: readonly Ignore[]; diagnostics: readonly Diagnostic[] } => {
  const ignores: Ignore[] = [];
  const diagnostics: Diagnostic[] = [];
  const { root } = parseYaml(file, text);
  if (root === undefined) return { ignores, diagnostics };
  for (const { start, end } of readComments(text)) {
    const comment = text.slice(start, end).trimEnd();
    const found = form.exec(comment);
    if (found === null) continue;
    const [, isFile, listed = '', reason = ''] = found;
    const rules = rulesIn(file, comment, start, listed);
    const whole = { file, start, end: start + comment.length };
    if (rules.length === 0 || reason === '') {
      const what = rules.length === 0 ? 'names no rule' : 'gives no reason';
      const help = 'Write # errspec-ignore RULE: and the reason.';
      diagnostics.push(warning('ignore-invalid', whole, `This comment ${what}.`, help));
    }
    const scope = scopeOf(text, root, { start, end }, isFile !== undefined);
    diagnostics.push(...rules.filter(({ rule }) => !isIgnorable(rule)).map(refuseRule));
    for (const { rule, place } of rules) {
      if (isIgnorable(rule)) ignores.push({ rule, place, ...(scope ?? { start: end, end }) });
    }
  }
  return { ignores, diagnostics };
};

/** The comments of all files that ignore rules, and what is wrong with them. */
export const readIgnores = (
  sources: Sources,
): { readonly ignores: readonly Ignore[]; readonly diagnostics: readonly Diagnostic[] } => {
  const read = [...sources].filter(([, text]) => text.includes(mark)).map(([file, text]) => readFile(file, text));
  return {
    ignores: read.flatMap(({ ignores }) => ignores),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
};

/** Whether a comment lets a finding pass. */
export const isIgnored = ({ rule, place }: Diagnostic, ignore: Ignore): boolean =>
  ignore.rule === rule && ignore.place.file === place.file && ignore.start <= place.start && place.start <= ignore.end;
