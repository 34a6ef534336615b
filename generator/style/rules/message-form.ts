import { groupBy } from '../../ir/group-by.ts';
import { endsWithStop, startsWithCapital } from '../sentence.ts';
import {
  messagesOf,
  placeIn,
  textOf,
  type FindStyle,
  type StyleFinding,
  type StyleMessage,
  type StyleTable,
} from '../table.ts';

const allMessages = ({ rows }: StyleTable): readonly StyleMessage[] => rows.flatMap(messagesOf);

const startPlace = (table: StyleTable, { node }: StyleMessage) => placeIn(table, node, 0, 1);

const endPlace = (table: StyleTable, { node }: StyleMessage) => {
  const { length } = textOf(node).trimEnd();
  return placeIn(table, node, Math.max(length - 1, 0), length);
};

/** Every message starts with a capital letter, where its script has them. */
export const findSmallStarts: FindStyle = (table) =>
  allMessages(table)
    .filter(({ template }) => startsWithCapital(template) === false)
    .map((message) => ({
      place: startPlace(table, message),
      message: 'The message starts with a lower-case letter.',
      help: 'Start it with a capital letter, if the API sends it like this.',
    }));

/** Every message ends with a stop, where its script has them. */
export const findOpenEnds: FindStyle = (table) =>
  allMessages(table)
    .filter(({ template }) => endsWithStop(template) === false)
    .map((message) => ({
      place: endPlace(table, message),
      message: 'The message has no final stop.',
      help: 'Write one, if the API sends it like this.',
    }));

/** How many messages may be odd where the others show a habit: one of five, and one of twenty in a large table. */
const oddLimit = (count: number): number => (count < 5 ? 0 : Math.max(1, Math.floor(count / 20)));

/** How messages start or end, and how a finding says so. */
interface Aspect {
  readonly has: (message: StyleMessage) => boolean | undefined;
  readonly place: typeof startPlace;
  readonly with: string;
  readonly without: string;
}

const aspects: readonly Aspect[] = [
  {
    has: ({ template }) => startsWithCapital(template),
    place: startPlace,
    with: 'starts with a capital letter',
    without: 'starts with a lower-case letter',
  },
  {
    has: ({ template }) => endsWithStop(template),
    place: endPlace,
    with: 'ends with a stop',
    without: 'has no final stop',
  },
];

const findOdd = (table: StyleTable, messages: readonly StyleMessage[], aspect: Aspect): readonly StyleFinding[] => {
  const judged = messages.filter((message) => aspect.has(message) !== undefined);
  const having = judged.filter(aspect.has);
  const lacking = judged.length - having.length;
  const isUsual = having.length > lacking;
  const [own, others] = isUsual ? [aspect.without, having.length] : [aspect.with, lacking];
  if (judged.length - others > oddLimit(judged.length)) return [];
  return judged
    .filter((message) => aspect.has(message) !== isUsual)
    .map((message) => ({
      place: aspect.place(table, message),
      message: `The message ${own}, unlike ${others} of ${judged.length} messages in ${message.locale}.`,
      help: 'Write it like the others, if the API sends it like this.',
    }));
};

/** A message starts and ends as nearly all others of its locale do. */
export const findUnevenMessages: FindStyle = (table) =>
  [...groupBy(allMessages(table), ({ locale }) => locale).values()].flatMap((messages) =>
    aspects.flatMap((aspect) => findOdd(table, messages, aspect)),
  );

/** A text has no blanks at its ends, and none but single ones inside. */
export const findBlanks: FindStyle = (table) =>
  allMessages(table).flatMap(({ node }) => {
    const found = /^\s+|\s+$|[\t\n\r]\s*|\s{2,}/u.exec(textOf(node));
    if (found === null) return [];
    const [{ length }, start, end] = [found[0], found.index, found.index + found[0].length];
    const where =
      start === 0
        ? 'starts with a blank'
        : end === textOf(node).length
          ? `ends with a ${/\n/.test(found[0]) ? 'line break' : 'blank'}`
          : /[\n\r]/.test(found[0])
            ? 'has a line break'
            : length > 1
              ? 'has more than one blank between two words'
              : 'has a tab';
    const help = found[0].endsWith('\n')
      ? 'Remove it. After | or >, YAML keeps the last line break: write |- or >-.'
      : 'Remove it.';
    return [{ place: placeIn(table, node, start, end), message: `The message ${where}.`, help }];
  });
