/** The responses of an API: each with the statuses and tags under which it is sent. */
import { statusOfPhrase } from '../../../ir/reason-phrase.ts';
import { memberOf, type ScalarNode, type SpecNode } from '../../../spec/node.ts';
import type { Cell } from '../../source.ts';
import { cellOf, follow, itemsIn, membersIn, resolve, scalarText, type Document } from './document.ts';

/** A response, once for all operations that send it. */
export interface Response {
  readonly node: SpecNode;
  readonly name: string | undefined;
  /** As written: `404`, `4XX`, `default`. */
  readonly statuses: readonly Cell[];
  readonly tags: readonly Cell[];
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

const keyCell = (document: Document, key: ScalarNode): Cell =>
  cellOf(document, key) ?? { text: key.text, place: key.place };

interface Gathered {
  readonly name: string | undefined;
  readonly statuses: Map<string, Cell>;
  readonly tags: Map<string, Cell>;
}

const operationsIn = (document: Document): readonly SpecNode[] =>
  [memberOf(document.root, 'paths'), memberOf(document.root, 'webhooks')].flatMap(membersIn).flatMap(({ value }) => {
    const item = resolve(document, value);
    return membersIn(item)
      .filter(({ key }) => methods.includes(key.text))
      .map(({ value: operation }) => operation);
  });

/** The status that the name or the description of a shared response says: `BadRequest400`, `NotFound`. */
const statusByName = (document: Document, key: ScalarNode, node: SpecNode): Cell | undefined => {
  const number = /(?<!\d)[1-5]\d\d(?!\d)/.exec(key.text)?.[0];
  const cell = keyCell(document, key);
  const phrase =
    statusOfPhrase(key.text.replace(/(?:Response|Error|Http)/gi, '')) ??
    statusOfPhrase(scalarText(memberOf(node, 'description')) ?? '');
  const status = number ?? (phrase === undefined ? undefined : String(phrase));
  return status === undefined ? undefined : { ...cell, text: status };
};

/** All responses, those of operations first, then those that no operation names. */
export const responsesIn = (document: Document): readonly Response[] => {
  const found = new Map<SpecNode, Gathered>();
  const gather = (node: SpecNode, name: string | undefined): Gathered => {
    const known = found.get(node) ?? { name, statuses: new Map<string, Cell>(), tags: new Map<string, Cell>() };
    found.set(node, known);
    return known;
  };
  for (const operation of operationsIn(document)) {
    for (const { key, value } of membersIn(memberOf(operation, 'responses'))) {
      const target = follow(document, value);
      if (target === undefined || key.text.startsWith('x-')) continue;
      const { statuses, tags } = gather(target.node, target.name);
      const status = keyCell(document, key);
      if (!statuses.has(status.text)) statuses.set(status.text, status);
      for (const tag of itemsIn(memberOf(operation, 'tags')).slice(0, 1)) {
        const cell = cellOf(document, tag);
        if (cell !== undefined && !tags.has(cell.text)) tags.set(cell.text, cell);
      }
    }
  }
  const { root } = document;
  for (const { key, value } of [
    memberOf(memberOf(root, 'components'), 'responses'),
    memberOf(root, 'responses'),
  ].flatMap(membersIn)) {
    const node = resolve(document, value);
    if (node === undefined || found.has(node)) continue;
    const status = statusByName(document, key, node);
    const { statuses } = gather(node, key.text);
    if (status !== undefined) statuses.set(status.text, status);
  }
  return [...found].map(([node, { name, statuses, tags }]) => ({
    node,
    name,
    statuses: [...statuses.values()],
    tags: [...tags.values()],
  }));
};

/** Whether a response tells of a failure by its statuses. */
export const isFailure = ({ statuses }: Response): boolean =>
  statuses.length === 0 || statuses.some(({ text }) => /^(?:[45]|default)/i.test(text));

/** The status of a response that is sent with one alone. */
export const statusOf = ({ statuses }: Response): Cell | undefined => {
  const numbers = statuses.filter(({ text }) => /^[1-5]\d\d$/.test(text));
  return numbers.length === 1 && statuses.length === 1 ? numbers[0] : undefined;
};

/** The media types of a response with their schemas and examples; of OpenAPI 2.0, the response itself. */
export const mediaOf = (document: Document, { node }: Response): readonly SpecNode[] => {
  const media = membersIn(memberOf(node, 'content')).flatMap(({ value }) => resolve(document, value) ?? []);
  return media.length === 0 ? [node] : media;
};
