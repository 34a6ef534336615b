import type { ErrorCatalog, Json, Path } from '../../ir/catalog.ts';
import type { Case } from './case.ts';
import { show, withPart, type Answer, type Ask } from './wire-answer.ts';

const waits: readonly Json[] = [
  0,
  1,
  1.5,
  '2',
  '2.5',
  '0.0005',
  '1e3',
  -1,
  '-1',
  '',
  'soon',
  null,
  true,
  '30s',
  '1.25s',
  's',
  2 ** 40,
];

/** Times to wait. */
export const waitCases = ({ envelope }: ErrorCatalog, ask: Ask, rest: Answer): readonly Case[] =>
  envelope.retryAfter.flatMap((source, place) => {
    const isMoment = source.unit.startsWith('epoch');
    const moment = source.unit === 'epoch' ? 1803902430 : 1803902430500;
    const some = isMoment ? moment : source.unit === 'duration' ? '5s' : 5;
    return [
      ...[...waits, ...(isMoment ? [moment, String(moment), moment - 60_000_000] : [])].map((value) =>
        ask(
          `${place}/${show(value)}`,
          withPart({ ...rest, headers: { ...rest.headers, 'retry-after': '7' } }, source, value),
        ),
      ),
      ask(`${place}/foreign`, withPart({ status: 502, body: 'header' in source ? 'page' : {} }, source, some)),
    ];
  });

/** Verdicts of the server. */
export const verdictCases = ({ envelope }: ErrorCatalog, ask: Ask, rest: Answer): readonly Case[] =>
  envelope.retry.flatMap((source, place) => {
    const [some = ''] = source.values.keys();
    return [
      ...[...source.values.keys(), true, false, 1, 0, 'other', null, []].map((value) =>
        ask(`${place}/${show(value)}`, withPart(rest, source, value)),
      ),
      ask(`${place}/foreign`, withPart({ status: 400, body: 'header' in source ? 'page' : {} }, source, some)),
    ];
  });

/** A status in the body. */
export const statusCases = (ask: Ask, path: Path | undefined, rest: Answer): readonly Case[] =>
  path === undefined
    ? []
    : [404, '404', '40', 99, 100, 599, 600, 404.5, '4x4', null, 200].map((value) =>
        ask(show(value), withPart(rest, { path }, value)),
      );
