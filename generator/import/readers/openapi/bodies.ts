/** What an example of a response says of an error. */
import { statusOfPhrase } from '../../../ir/reason-phrase.ts';
import { memberOf, type MapNode, type SpecNode } from '../../../spec/node.ts';
import type { Cell } from '../../source.ts';
import type { Parts } from '../error-fact.ts';
import { findMember, isStatus } from '../member-role.ts';
import { codeMembers } from './code-members.ts';
import { cellOf, itemsIn, membersIn, type Document } from './document.ts';

/** Members that hold a code only beside a message. */
const weak = ['errorkey', 'errortype', 'error', 'reason', 'name', 'type', 'key', 'status', 'id'];

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Deepest object of a body that may hold the code. */
const deepest = 4;

interface Holder {
  readonly map: MapNode;
  readonly above: readonly MapNode[];
}

/** Objects of a body, the outermost first; of a list, the first element. */
const holdersIn = (node: SpecNode, above: readonly MapNode[] = []): readonly Holder[] => {
  if (node.kind === 'list') return node.items.slice(0, 1).flatMap((item) => holdersIn(item, above));
  if (node.kind !== 'map' || above.length > deepest) return [];
  const inner = membersIn(node).flatMap(({ value }) => holdersIn(value, [node, ...above]));
  return [{ map: node, above }, ...inner].toSorted((a, b) => a.above.length - b.above.length);
};

const pick = (
  document: Document,
  map: MapNode,
  names: readonly string[],
): { readonly name: string; readonly cell: Cell } | undefined => {
  const members = membersIn(map);
  for (const name of names) {
    const found = members.find(({ key }) => bare(key.text) === name);
    const cell = cellOf(document, found?.value);
    if (cell !== undefined && !/^(?:true|false)$/.test(cell.text)) return { name, cell };
  }
  return undefined;
};

const isWord = (text: string): boolean => /^[\w.:/#-]+$/.test(text);

/** The last part of the `type` of a problem: its code. */
const codeOfType = ({ text, place }: Cell): Cell | undefined => {
  if (/^about:blank$/.test(text)) return undefined;
  const code = /[^/#:]+(?=[/#]?$)/.exec(text);
  if (!/[/:]/.test(text) || code === null) return { text, place };
  return {
    text: code[0],
    place:
      place.end - place.start === text.length
        ? { ...place, start: place.start + code.index, end: place.start + code.index + code[0].length }
        : place,
  };
};

const cellsByName = (document: Document, map: MapNode): ReadonlyMap<string, Cell> =>
  new Map(
    membersIn(map).flatMap(({ key, value }) => {
      const cell = cellOf(document, value);
      return cell === undefined ? [] : [[key.text, cell] as const];
    }),
  );

const isMessageless = (text: string): boolean => /^(?:true|false|-?\d+)$/.test(text);

/** The message of an object, or of those around it. */
const messageOf = (document: Document, { map, above }: Holder, code: Cell): Parts => {
  for (const one of [map, ...above]) {
    const cells = cellsByName(document, one);
    const message =
      findMember(cells, 'message')?.value ??
      findMember(cells, 'description')?.value ??
      cells.get('error') ??
      cells.get('reason');
    if (message === undefined || message.place.start === code.place.start || isMessageless(message.text)) continue;
    const more = findMember(cells, 'description')?.value;
    return { messages: [message], ...(more === undefined || more.text === message.text ? {} : { description: more }) };
  }
  return {};
};

const statusIn = (document: Document, { map, above }: Holder): Cell | undefined =>
  [map, ...above]
    .map((one) => findMember(cellsByName(document, one), 'status')?.value)
    .find((cell) => cell !== undefined && isStatus(cell.text));

/** Words that many bodies have, and the reason phrases that some frameworks repeat. */
const saysNothing = (name: string, text: string): boolean =>
  /^(?:string|integer|number|boolean|object|errors?|fail(?:ed|ure)?|ok|success|true|false|null|exception|problem)$/i.test(
    text,
  ) ||
  (weak.includes(name) && (isStatus(text) || (!text.includes('_') && statusOfPhrase(text) !== undefined)));

/** Whether an object is an error although only its `type` or `name` says what it is: it has a message, or it is a problem. */
const saysMessage = (document: Document, map: MapNode, type: string): boolean =>
  membersIn(map).some(({ key, value }) => {
    const name = bare(key.text);
    const isMessage =
      /^(?:message|msg|errormessage|errordescription|detail)$/.test(name) || (name === 'title' && type.includes('/'));
    return isMessage && cellOf(document, value) !== undefined;
  });

const readHolder = (
  document: Document,
  holder: Holder,
  names: readonly string[],
  status: string | undefined,
): Parts | undefined => {
  const found = pick(document, holder.map, names);
  if (found === undefined) return undefined;
  const code = found.name === 'type' || found.name === 'id' ? codeOfType(found.cell) : found.cell;
  if (code === undefined || !isWord(code.text) || saysNothing(found.name, code.text)) return undefined;
  if (/^(?:name|type|key|id|reason)$/.test(found.name) && !saysMessage(document, holder.map, found.cell.text))
    return undefined;
  const own = statusIn(document, holder);
  const number = own?.text ?? status;
  // Google writes the status as the code, and the name as the status.
  const name =
    code.text === number
      ? pick(document, holder.map, ['status', 'reason', 'name'])?.cell
      : pick(document, holder.map, ['errorname', 'name'])?.cell;
  const isName = name !== undefined && isWord(name.text) && !isStatus(name.text) && name.text !== code.text;
  return { code, status: own, ...(isName ? { name } : {}), ...messageOf(document, holder, code) };
};

/** What a body says of its error, and of what `issue` names in it. Nothing where it has no code. */
export const readBody = (document: Document, body: SpecNode, status: string | undefined): readonly Parts[] => {
  const holders = holdersIn(body);
  const found = [codeMembers, weak].flatMap((names) =>
    holders.flatMap((holder) => readHolder(document, holder, names, status) ?? []),
  );
  // A number that repeats the status is a code only if there is no other.
  const best =
    found.find(({ code, messages }) => code?.text !== status && (messages ?? []).length > 0) ??
    found.find(({ code }) => code?.text !== status) ??
    found[0];
  const issues = issuesIn(document, body).filter(({ code }) => code?.place.start !== best?.code?.place.start);
  return best === undefined ? [] : [best, ...issues];
};

/** What PayPal and others list under the name of an error: each with an `issue`. */
const issuesIn = (document: Document, body: SpecNode): readonly Parts[] =>
  itemsIn(memberOf(body, 'details')).flatMap((item) => {
    const code = cellOf(document, memberOf(item, 'issue'));
    const message = cellOf(document, memberOf(item, 'description'));
    return code === undefined || !isWord(code.text) ? [] : [{ code, messages: message === undefined ? [] : [message] }];
  });
