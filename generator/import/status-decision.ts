import type { DraftContext } from './draft-context.ts';
import type { GatheredError } from './errors.ts';
import { decision, doubt, quote } from './notice.ts';
import type { Cell } from './source.ts';
import { proposeStatus, readStatus } from './statuses.ts';
import { isSuccess } from './verdicts.ts';

const headingStatus = ({ row }: GatheredError): { readonly status: number; readonly cell: Cell } | undefined => {
  for (const cell of row.headings.toReversed()) {
    const status = readStatus(cell.text);
    if (status !== undefined) return { status, cell };
  }
  return undefined;
};

/** Whether the source says the status of an error, in its row or in a heading. */
export const isStatusSaid = (error: GatheredError): boolean =>
  (error.row.status !== undefined && readStatus(error.row.status.text) !== undefined) ||
  headingStatus(error) !== undefined;

/** The status of an error: its own, that of a heading, that which its code is, or a proposal. */
export const decideStatus = (
  error: GatheredError,
  message: string,
  { hasStatuses, usualStatus, hasStatusCodes, decisions, doubts }: DraftContext,
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
  if (hasStatusCodes && /^[1-5]\d\d$/.test(code)) {
    decisions.push(decision('status-code', place, `The code ${code} is an HTTP status.`));
    return Number(code);
  }
  const { status: proposed, isGuess } = proposeStatus(
    `${message} ${error.names[0]?.text.replaceAll(/[_.-]/g, ' ') ?? ''}`,
  );
  const status = isGuess && usualStatus !== undefined ? usualStatus : proposed;
  const guess = usualStatus === undefined ? 'because nothing says another' : 'as most errors of its section have it';
  const why = isGuess ? guess : 'by the words of the message';
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
