/** The classes of a module that are errors. */
import type { Diagnostic } from '../../../diagnostic.ts';
import { doubt, quote } from '../../notice.ts';
import type { Cell } from '../../source.ts';
import { dropEmpty } from '../error-fact.ts';
import type { Join } from '../fact-join.ts';
import { isErrorClass, readInstance, type ReadInstance } from './classes.ts';
import { addNotes } from './sections.ts';
import type { ClassDeclaration, Declaration } from './syntax.ts';
import type { Scope } from './values.ts';

interface ClassFact extends ReadInstance {
  readonly one: ClassDeclaration;
}

const saysSomething = ({ parts: { code, status, messages } }: ClassFact): boolean =>
  code !== undefined || status !== undefined || (messages ?? []).length > 0;

/** Classes without a code are errors too; what only others extend is none. */
export const addClasses = (declarations: readonly Declaration[], join: Join, scope: Scope): readonly Diagnostic[] => {
  const classes = declarations
    .filter((one): one is ClassDeclaration => one.kind === 'class')
    .filter((one) => isErrorClass(one, scope))
    .map((one): ClassFact => ({ one, ...readInstance(one, undefined, scope) }));
  const extended = new Set(classes.map(({ one }) => one.base));
  const areSaid = classes.filter(saysSomething).length * 2 > classes.length;
  const isBase = (fact: ClassFact): boolean => {
    const { name, base } = fact.one;
    const isRoot = base === undefined || !scope.classes.has(base);
    return extended.has(name.text) && !saysSomething(fact) && (isRoot || areSaid);
  };
  const doubts: Diagnostic[] = [];
  const withoutCode: Cell[] = [];
  for (const fact of classes) {
    const { one, parts } = fact;
    const isMaker = fact.isOpen && parts.code === undefined && (parts.messages ?? []).length === 0;
    if (isBase(fact) || isMaker || (!saysSomething(fact) && scope.classes.size > 0 && hasTable(one))) continue;
    const { category, ...rest } = addNotes(parts, { text: one.notes.doc ?? one.notes.before, status: undefined });
    const name = parts.name ?? (one.name.text === '' ? undefined : one.name);
    if (parts.code === undefined && name !== undefined && !join.isKnown(name.text)) withoutCode.push(name);
    join.add(
      {
        ...dropEmpty(rest),
        name,
        key: parts.code === undefined ? name : undefined,
        headings: category === undefined ? one.groups : [...one.groups, category],
        place: one.name.place,
        table: -1,
      },
      false,
    );
    doubts.push(...fact.doubts);
  }
  return [...doubts, ...doubtNames(withoutCode)];
};

/** Classes without a code have their names as codes. */
const doubtNames = (names: readonly Cell[]): readonly Diagnostic[] => {
  const [first] = names;
  if (first === undefined) return [];
  const what =
    names.length === 1
      ? `${quote(first.text)} has no code, so its name is the code.`
      : `${names.length} classes have no code, so their names are the codes. The first is ${quote(first.text)}.`;
  return [doubt('code-name', first.place, what, 'Write the codes that the API sends.')];
};

/** Whether a class holds the errors that it is the class of. */
const hasTable = ({ fields }: ClassDeclaration): boolean =>
  fields.some(
    ({ isStatic, value }) =>
      isStatic && (value.kind === 'call' || value.kind === 'function' || value.kind === 'object'),
  );
