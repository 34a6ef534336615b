import { cleanText, type DraftContext } from './draft-context.ts';
import type { GatheredError } from './errors.ts';
import { decision, doubt, quote } from './notice.ts';
import { writeMessage, type WrittenMessage } from './placeholders.ts';
import type { Cell } from './source.ts';
import { fitWording } from './wordings.ts';

/** The other messages of an error as wordings. Those with other parameters are left out with a doubt. */
export const decideWordings = (
  error: GatheredError,
  main: WrittenMessage,
  { decisions, doubts }: DraftContext,
): readonly string[] =>
  error.messages.slice(1).flatMap((cell) => {
    const other = writeMessage(cleanText(cell.text));
    const wording = fitWording(main, other);
    if (wording === undefined) {
      doubts.push(
        doubt(
          'wording-skipped',
          cell.place,
          `This is another message of ${error.code}, but it has other parameters. It was left out.`,
          'Leave it out, or give the errors different codes: all wordings of an error have the same parameters.',
        ),
      );
      return [];
    }
    decisions.push(decision('wording', cell.place, `This is another wording of ${error.code}.`));
    return [wording];
  });

const sayPlaceholders = ({ found, params }: WrittenMessage, cell: Cell, { decisions, doubts }: DraftContext): void => {
  if (found.length === 0) return;
  const unsure = found.find(({ isUnsure }) => isUnsure);
  const names = params.map(({ name }) => name).join(', ');
  if (unsure !== undefined) {
    doubts.push(
      doubt(
        'placeholder-unsure',
        cell.place,
        `${unsure.written} was taken for a placeholder. Parameters: ${names}.`,
        'If it is a part of the text, write the text into the message, and remove the parameter.',
      ),
    );
  } else decisions.push(decision('placeholders', cell.place, `Parameters: ${names}.`));
};

/** `TOO_MANY_REQUESTS` and `TooManyRequests` as a sentence: `Too many requests.` */
const sentenceOf = (name: string): string => {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[_.-]+/g, ' ')
    .trim()
    .toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};

const decideMessage = (error: GatheredError, { decisions }: DraftContext): Cell => {
  const { row, code, messages } = error;
  const [message] = messages;
  if (message !== undefined && cleanText(message.text) !== '') return message;
  const place = row.code?.place ?? row.place;
  const [name] = error.names;
  const text = row.description?.text ?? row.cause?.text ?? (name === undefined ? undefined : sentenceOf(name.text));
  const proposed = text ?? (/^0+$/.test(code) ? 'Success' : `Error ${code}`);
  decisions.push(decision('message-proposed', place, `The message of ${code} is ${quote(proposed)}.`));
  return { text: proposed, place };
};

/** The message of an error, decided before names are, because names are made of it. */
export interface DecidedMessage {
  readonly cell: Cell;
  readonly written: WrittenMessage;
  /** With a blank for each placeholder. */
  readonly plain: string;
}

/** Parameters have the types that the source says. */
const withTypes = (message: WrittenMessage, { types }: Cell): WrittenMessage =>
  types === undefined
    ? message
    : { ...message, params: message.params.map((param) => ({ ...param, type: types.get(param.name) ?? param.type })) };

/** Decides on the message of an error and on its placeholders. */
export const readMessage = (error: GatheredError, context: DraftContext): DecidedMessage => {
  const cell = decideMessage(error, context);
  const text = cleanText(cell.text);
  const written = withTypes(writeMessage(text === '' ? `Error ${error.code}` : text), cell);
  sayPlaceholders(written, cell, context);
  let plain = text;
  for (const { written: placeholder, start } of written.found.toReversed()) {
    plain = `${plain.slice(0, start)} ${plain.slice(start + placeholder.length)}`;
  }
  return { cell, written, plain };
};
