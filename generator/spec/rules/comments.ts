import { nodeAt, type SpecNode } from '../node.ts';
import { warning, type Rule } from './finding.ts';

/** Keys whose values people write as sentences. */
const proseKeys: ReadonlySet<string> = new Set([
  'message',
  'messages',
  'wordings',
  'title',
  'description',
  'cause',
  'fix',
  'note',
]);

const findScalars = (node: SpecNode, isProse: boolean): ReturnType<Rule> => {
  switch (node.kind) {
    case 'scalar':
      return isProse && node.plain && node.comment !== undefined
        ? [
            warning(
              'text-comment',
              node.comment,
              'To YAML, a # after a space starts a comment: this is not a part of the text.',
              'Put the text in quotes if it is, or write the comment in a line of its own.',
            ),
          ]
        : [];
    case 'list':
      return node.items.flatMap((item) => findScalars(item, isProse));
    case 'map':
      return [...node.entries].flatMap(([key, { value }]) => findScalars(value, isProse || proseKeys.has(key)));
  }
};

/** A text that goes on behind a `#` loses that part, and nothing else says so. */
export const commentsRule: Rule = ({ root, categories, locales, retired }) => [
  ...(root === undefined ? [] : findScalars(nodeAt(root.node, ['catalog']), false)),
  ...categories.flatMap(({ node, errors }) => [
    ...[...node.entries].flatMap(([key, { value }]) =>
      key === 'errors' ? [] : findScalars(value, proseKeys.has(key)),
    ),
    ...errors.flatMap((error) => findScalars(error.node, false)),
  ]),
  ...retired.flatMap(({ node }) => findScalars(node, false)),
  ...locales.flatMap(({ node }) => findScalars(node, false)),
];
