import type { Diagnostic } from '../diagnostic.ts';
import type { DraftError } from './draft.ts';
import type { GatheredError } from './errors.ts';
import type { MadeName } from './names.ts';
import { decision, doubt, quote, type Decision } from './notice.ts';
import { writeMessage, type WrittenMessage } from './placeholders.ts';
import type { Cell } from './source.ts';
import { proposeStatus, readStatus } from './statuses.ts';
import { fitWording } from './wordings.ts';
import { isSuccess, proposeKind, proposeRetry, readRetry } from './verdicts.ts';

/** What is decided for the whole table, and where notices go. */
export interface DraftContext {
  /** Whether any error of the section has a status of its own. */
  readonly hasStatuses: boolean;
  readonly decisions: Decision[];
  readonly doubts: Diagnostic[];
}

/** A text that a spec may have: without control characters and halves of characters. */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/gu, '')
    .trim();

const headingStatus = ({ row }: GatheredError): { readonly status: number; readonly cell: Cell } | undefined => {
  for (const cell of row.headings.toReversed()) {
    const status = readStatus(cell.text);
    if (status !== undefined) return { status, cell };
  }
  return undefined;
};

/** What the source of an error does not say itself. */
const guessedOf = (error: GatheredError): DraftError['guessed'] => {
  const { row, messages } = error;
  const own = row.status === undefined ? undefined : readStatus(row.status.text);
  return new Set([
    ...(own === undefined && headingStatus(error) === undefined ? (['status'] as const) : []),
    ...(messages.length === 0 ? (['message'] as const) : []),
  ]);
};

const decideStatus = (
  error: GatheredError,
  message: string,
  { hasStatuses, decisions, doubts }: DraftContext,
): number => {
  const { code, row } = error;
  const place = row.status?.place ?? row.code?.place ?? row.place;
  const own = row.status === undefined ? undefined : readStatus(row.status.text);
  if (own !== undefined) return own;
  if (row.kind === 'success' || isSuccess(code, undefined, message)) return 200;
  const heading = headingStatus(error);
  if (heading !== undefined) {
    decisions.push(
      decision(
        'status-heading',
        place,
        `The status ${heading.status} is from the heading ${quote(heading.cell.text)}.`,
      ),
    );
    return heading.status;
  }
  if (/^[1-5]\d\d$/.test(code)) {
    decisions.push(decision('status-code', place, `The code ${code} is an HTTP status.`));
    return Number(code);
  }
  const { status, isGuess } = proposeStatus(`${message} ${error.names[0]?.text.replaceAll(/[_.-]/g, ' ') ?? ''}`);
  const why = isGuess ? 'because nothing says another' : 'by the words of the message';
  if (row.status !== undefined) {
    doubts.push(
      doubt(
        'status-missing',
        place,
        `${quote(row.status.text)} is no HTTP status. The status is ${status}, ${why}.`,
        'Correct it, if the API sends another.',
      ),
    );
  } else if (hasStatuses) {
    doubts.push(
      doubt(
        'status-missing',
        place,
        `${code} has no status. It is ${status}, ${why}.`,
        'Correct it, if the API sends another.',
      ),
    );
  } else decisions.push(decision('status-proposed', place, `The status of ${code} is ${status}, ${why}.`));
  return status;
};

const decideWordings = (
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

const textOf = (cell: Cell | undefined): string | undefined => {
  const text = cell === undefined ? '' : cleanText(cell.text);
  return text === '' ? undefined : text;
};

/** The message of an error, decided before names are, because names are made of it. */
export interface DecidedMessage {
  readonly cell: Cell;
  readonly written: WrittenMessage;
  /** With a blank for each placeholder. */
  readonly plain: string;
}

/** Decides on the message of an error and on its placeholders. */
export const readMessage = (error: GatheredError, context: DraftContext): DecidedMessage => {
  const cell = decideMessage(error, context);
  const text = cleanText(cell.text);
  const written = writeMessage(text === '' ? `Error ${error.code}` : text);
  sayPlaceholders(written, cell, context);
  let plain = text;
  for (const { written: placeholder, start } of written.found.toReversed()) {
    plain = `${plain.slice(0, start)} ${plain.slice(start + placeholder.length)}`;
  }
  return { cell, written, plain };
};

const sayName = (
  { name, from, instead }: MadeName,
  code: string,
  cell: Cell,
  { decisions, doubts }: DraftContext,
): void => {
  const { place } = cell;
  if (instead !== undefined) {
    const help = 'Choose a better name before anyone uses it.';
    doubts.push(
      doubt(
        'name-taken',
        place,
        `${code} is called ${name}, because ${instead} has the name that its message gives.`,
        help,
      ),
    );
  } else if (from === 'transcription' || from === 'code') {
    const why = from === 'code' ? 'after its code' : 'after the sound of its message';
    decisions.push(decision('name-made', place, `${code} is called ${name}, ${why}.`));
  } else decisions.push(decision('name', place, `${code} is called ${name}.`));
};

/** Decides on everything else of an error. */
export const draftError = (
  error: GatheredError,
  { cell, written, plain }: DecidedMessage,
  made: MadeName,
  context: DraftContext,
): DraftError => {
  const { row, code } = error;
  const { decisions } = context;
  sayName(made, code, cell, context);
  const status = decideStatus(error, plain, context);
  const kind = row.kind ?? proposeKind(code, status, plain);
  if (kind !== 'error' && row.kind === undefined) {
    const what = kind === 'success' ? 'a success' : 'a partial success';
    decisions.push(decision('kind', cell.place, `${code} is ${what}, and no error.`));
  }
  const said = row.retry === undefined ? undefined : readRetry(row.retry.text);
  const proposed = kind === 'error' ? proposeRetry(status, plain) : undefined;
  const retry = said ?? proposed;
  if (retry !== undefined && retry !== 'never') {
    const why = said === undefined ? 'by its status and its words' : 'as the source says';
    decisions.push(decision('retry', row.retry?.place ?? cell.place, `The verdict of ${code} is ${retry}, ${why}.`));
  }
  return {
    code,
    name: made.name,
    status,
    kind,
    retry: retry === 'never' ? undefined : retry,
    message: written.message,
    placeholders: written.placeholders,
    params: written.params,
    wordings: decideWordings(error, written, context),
    aliases: made.aliases,
    description: textOf(row.description),
    cause: textOf(row.cause),
    fix: textOf(row.fix),
    guessed: guessedOf(error),
    place: row.place,
  };
};
