import type { Place, Sources } from '../../diagnostic.ts';
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

/** A comment that lets a finding pass is no text that went on. */
const isIgnore = ({ file, start, end }: Place, sources: Sources): boolean =>
  /^#+\s*errspec-ignore/.test((sources.get(file) ?? '').slice(start, end));

const findScalars = (node: SpecNode, isProse: boolean, sources: Sources): ReturnType<Rule> => {
  switch (node.kind) {
    case 'scalar':
      return isProse && node.plain && node.comment !== undefined && !isIgnore(node.comment, sources)
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
      return node.items.flatMap((item) => findScalars(item, isProse, sources));
    case 'map':
      return [...node.entries].flatMap(([key, { value }]) =>
        findScalars(value, isProse || proseKeys.has(key), sources),
      );
  }
};

/** A text that goes on behind a `#` loses that part, and nothing else says so. */
export const commentsRule: Rule = ({ root, categories, locales, retired, sources }) => [
  ...(root === undefined ? [] : findScalars(nodeAt(root.node, ['catalog']), false, sources)),
  ...categories.flatMap(({ node, errors }) => [
    ...[...node.entries].flatMap(([key, { value }]) =>
      key === 'errors' ? [] : findScalars(value, proseKeys.has(key), sources),
    ),
    ...errors.flatMap((error) => findScalars(error.node, false, sources)),
  ]),
  ...retired.flatMap(({ node }) => findScalars(node, false, sources)),
  ...locales.flatMap(({ node }) => findScalars(node, false, sources)),
];
