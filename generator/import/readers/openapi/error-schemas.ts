/** Schemas of errors: what their codes may be, and what is said of each. */
import { memberOf, type SpecNode } from '../../../spec/node.ts';
import type { Cell } from '../../source.ts';
import type { Parts } from '../error-fact.ts';
import { codeMembers } from './code-members.ts';
import { isOneWord, isStatus } from '../member-role.ts';
import { cellOf, membersIn, resolve, scalarText, type Document } from './document.ts';
import { alternativesOf, exampleOf, listsIn, titleOf, type CodeList } from './schemas.ts';

/** A list of codes in a schema. */
export interface SchemaCodes extends CodeList {
  /** The property of the codes, whose description may tell of each. */
  readonly property: SpecNode;
}

const weak = ['errorkey', 'errortype', 'error', 'reason', 'name', 'type'];

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** How deep properties of properties are looked at. */
const deepest = 4;

const propertiesOf = (schema: SpecNode) => membersIn(memberOf(schema, 'properties'));

const find = (schema: SpecNode, names: readonly string[]) =>
  names.flatMap((name) => propertiesOf(schema).filter(({ key }) => bare(key.text) === name));

/** The only text that a property may have, or its example. */
const fixedText = (document: Document, schema: SpecNode, names: readonly string[]): Cell | undefined =>
  find(schema, names)
    .map(({ value }) => cellOf(document, exampleOf(document, value) ?? memberOf(resolve(document, value), 'default')))
    .find((cell) => cell !== undefined);

const messageNames = ['message', 'msg', 'errormessage', 'errmsg', 'errordescription', 'detail', 'title', 'description'];
const statusNames = ['httpstatus', 'httpstatuscode', 'statuscode', 'status'];

/** An error whose schema allows one code alone: the schema describes it. */
const readSingle = (document: Document, schema: SpecNode, parts: Parts): Parts => {
  const message = fixedText(document, schema, messageNames);
  const status = fixedText(document, schema, statusNames);
  const title = titleOf(schema);
  const name =
    parts.name ??
    (title !== undefined && /^[A-Z]\w*$/.test(title) ? cellOf(document, memberOf(schema, 'title')) : undefined);
  return {
    ...parts,
    name: name?.text === parts.code?.text ? undefined : name,
    messages: message === undefined ? (parts.messages ?? []) : [message],
    status: status !== undefined && isStatus(status.text) ? status : undefined,
    note: parts.note ?? cellOf(document, memberOf(schema, 'description')),
  };
};

/** The codes of an error's schema and of the objects in it. `seen` holds what was read before. */
export const readErrorSchema = (
  document: Document,
  schema: SpecNode | undefined,
  seen: Set<SpecNode>,
  depth = 0,
): readonly SchemaCodes[] => {
  const all = alternativesOf(document, schema);
  const hasStrong = all.some((one) => find(one, codeMembers).length > 0);
  return all.flatMap((one): readonly SchemaCodes[] => {
    if (seen.has(one)) return [];
    seen.add(one);
    const candidates = [...find(one, codeMembers), ...(hasStrong ? [] : find(one, weak))];
    const read = candidates
      .map(({ value }) => ({
        value,
        lists: listsIn(document, value).filter(({ codes }) => codes.every(({ code }) => isOneWord(code?.text ?? ''))),
      }))
      .find(({ lists }) => lists.length > 0);
    const own = (read?.lists ?? []).map(({ codes, node }) => ({
      codes: codes.length === 1 && codes[0] !== undefined ? [readSingle(document, one, codes[0])] : codes,
      node,
      property: resolve(document, read?.value) ?? node,
    }));
    const inner =
      depth >= deepest
        ? []
        : propertiesOf(one).flatMap(({ key, value }) => {
            const node = resolve(document, value);
            const items = memberOf(node, 'items');
            return isNested(key.text, node) ? readErrorSchema(document, items ?? node, seen, depth + 1) : [];
          });
    return [...own, ...inner];
  });
};

/** Objects in which an error may be, and lists of them. */
const isNested = (name: string, node: SpecNode | undefined): boolean => {
  const type = scalarText(memberOf(node, 'type'));
  return (
    /^(?:errors?|err|fault|faults|problem|problems|details?|issues?|failures?|exception|body|data|meta|status)$/i.test(
      name,
    ) && type !== 'string'
  );
};
