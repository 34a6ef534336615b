import type { Diagnostic } from '../diagnostic.ts';
import { doubt, type Decision } from './notice.ts';

/** Decisions that are a doubt together: one by one, they would bury the others. */
const together = [
  {
    rule: 'import-status-proposed',
    doubtRule: 'status-missing',
    say: (count: number) =>
      `${count === 1 ? 'One error has' : `${count} errors have`} no status in the source. The status is from the words of the message, or else 400.`,
    help: 'Check them, and correct those that the API sends with another status. --column status=NUMBER names a column.',
  },
  {
    rule: 'import-message-proposed',
    doubtRule: 'message-missing',
    say: (count: number) =>
      `${count === 1 ? 'One error has' : `${count} errors have`} no message in the source. It is the description or the name.`,
    help: 'Write the messages that the API sends: clients read parameters from them. --column message=NUMBER names a column.',
  },
  {
    rule: 'import-name-made',
    doubtRule: 'name-made',
    say: (count: number) =>
      `${count === 1 ? 'One name was' : `${count} names were`} made of a translation, of the sound of the message or of the code, because the message has no words in Latin letters.`,
    help: 'Choose better names before anyone uses them: they are the constants of every SDK.',
  },
] as const;

/** One doubt for all decisions of a kind, at the first of them. */
export const doubtTogether = (decisions: readonly Decision[]): readonly Diagnostic[] =>
  together.flatMap(({ rule, doubtRule, say, help }) => {
    const same = decisions.filter((one) => one.rule === rule);
    const [first] = same;
    return first === undefined ? [] : [doubt(doubtRule, first.place, say(same.length), help)];
  });
