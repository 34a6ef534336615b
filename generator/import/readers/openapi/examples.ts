/** Examples of responses, with what is said beside them. */
import { memberOf, type ScalarNode, type SpecNode } from '../../../spec/node.ts';
import { doubt } from '../../notice.ts';
import type { Cell } from '../../source.ts';
import type { Parts } from '../error-fact.ts';
import { isOneWord } from '../member-role.ts';
import { readBody } from './bodies.ts';
import { cellOf, itemsIn, membersIn, resolve, type Document } from './document.ts';
import { exampleOf } from './schemas.ts';

/** An example of a body. */
export interface Example {
  readonly key: ScalarNode | undefined;
  readonly body: SpecNode;
  readonly summary: Cell | undefined;
  readonly description: Cell | undefined;
  /** The schema that it was made of, where the response itself has none. */
  readonly schema?: SpecNode;
}

const plain = (body: SpecNode): Example => ({ key: undefined, body, summary: undefined, description: undefined });

/** An Example Object; nothing where its value is in another file. */
export const readExample = (document: Document, key: ScalarNode, value: SpecNode): Example | undefined => {
  const node = resolve(document, value);
  const body = memberOf(node, 'value') ?? memberOf(node, 'dataValue');
  const outside = memberOf(node, 'externalValue');
  if (outside !== undefined)
    document.doubts.push(
      doubt(
        'example-unread',
        outside.place,
        'The example is in another file, and only this one is read.',
        'Import that file too.',
      ),
    );
  if (node === undefined || body === undefined) return undefined;
  return {
    key,
    body,
    summary: cellOf(document, memberOf(node, 'summary')),
    description: cellOf(document, memberOf(node, 'description')),
  };
};

/** The examples of a media type; where it has none, one that is made of those of its schema. */
export const examplesIn = (document: Document, media: SpecNode, fromSchema = true): readonly Example[] => {
  const named = membersIn(memberOf(media, 'examples')).flatMap(({ key, value }) =>
    // OpenAPI 2.0 has bodies by media type.
    key.text.includes('/') ? [plain(value)] : (readExample(document, key, value) ?? []),
  );
  const single = memberOf(media, 'example');
  const own = [...named, ...(single === undefined ? [] : [plain(single)])];
  if (own.length > 0 || !fromSchema) return own;
  const schema = resolve(document, memberOf(media, 'schema'));
  if (schema === undefined) return [];
  const listed = itemsIn(memberOf(schema, 'examples'));
  const made = exampleOf(document, schema);
  return (listed.length > 0 ? listed : made === undefined ? [] : [made]).map((body) => ({ ...plain(body), schema }));
};

const isGeneric = (name: string): boolean =>
  /^(?:example|sample|default|response|generic|body|value|application|json|\d)|^errors?(?:[-_]?(?:body|\d+))?$/i.test(
    name,
  ) || /(?:example|sample|response|[-_]\d{1,3})$/i.test(name);

/** Whether a text is a template of a message: the same, with other words for what is in braces. */
const fits = (template: string, message: string): boolean => {
  const pieces = template.split(/\{\w+\}/);
  let from = 0;
  return (
    pieces.length > 1 &&
    message.startsWith(pieces[0] ?? '') &&
    pieces.every((piece) => {
      const at = message.indexOf(piece, from);
      from = at + piece.length;
      return at !== -1;
    })
  );
};

/** Whether a key names what a message says, as `body_empty` does of “Body can not be empty.” */
const namesMessage = (key: string, message: string): boolean => {
  const words = key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
  const said = message.toLowerCase();
  return (
    words.length > 1 &&
    words.filter((word) => said.includes(word.replace(/(?:s|ed|ing|y|ies)$/, ''))).length * 2 >= words.length
  );
};

/** What an example says of errors. */
export const readErrors = (
  document: Document,
  { key, body, summary, description }: Example,
  status: string | undefined,
): readonly Parts[] =>
  readBody(document, body, status).map((parts, index) => {
    if (index > 0) return parts;
    const [message] = parts.messages ?? [];
    const isTemplate = summary !== undefined && message !== undefined && fits(summary.text, message.text);
    const isName =
      key !== undefined &&
      isOneWord(key.text) &&
      !isGeneric(key.text) &&
      namesMessage(key.text, message?.text ?? '') &&
      !/[A-Za-z]{3}/.test(parts.code?.text ?? '');
    return {
      ...parts,
      name: parts.name ?? (isName ? cellOf(document, key) : undefined),
      messages: isTemplate
        ? [summary]
        : message === undefined && summary !== undefined
          ? [summary]
          : (parts.messages ?? []),
      description: parts.description ?? description,
    };
  });
