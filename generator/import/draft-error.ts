import { cleanText, type DraftContext } from './draft-context.ts';
import type { DraftError } from './draft.ts';
import type { GatheredError } from './errors.ts';
import { decideWordings, type DecidedMessage } from './message-decision.ts';
import type { MadeName } from './names.ts';
import { decision, doubt } from './notice.ts';
import type { Cell } from './source.ts';
import { decideStatus, isStatusSaid } from './status-decision.ts';
import { proposeKind, proposeRetry, readRetry } from './verdicts.ts';

/** What the source of an error does not say itself. */
const guessedOf = (error: GatheredError): DraftError['guessed'] =>
  new Set([
    ...(isStatusSaid(error) ? [] : (['status'] as const)),
    ...(error.messages.length === 0 ? (['message'] as const) : []),
  ]);

const textOf = (cell: Cell | undefined): string | undefined => {
  const text = cell === undefined ? '' : cleanText(cell.text);
  return text === '' ? undefined : text;
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
  } else if (from === 'translation' || from === 'transcription' || from === 'code') {
    const after = {
      code: 'its code',
      transcription: 'the sound of its message',
      translation: 'a translation of its message',
    };
    const why = `after ${after[from]}`;
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
