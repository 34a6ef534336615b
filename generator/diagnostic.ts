import { codeFrameColumns } from '@babel/code-frame';
import { makePrintable } from './printable.ts';

/** A stretch of a source file, in UTF-16 units from its start. */
export interface Place {
  /** Path from the root of the spec, with `/`. */
  readonly file: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Something found in a source file. */
export interface Diagnostic {
  /** Stable id of the rule, kebab-case: `placeholder-unknown`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly place: Place;
  /** What is wrong, in one or two sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
  /** The other place, where there is one: what was given first, or what retired it. */
  readonly other?: { readonly message: string; readonly place: Place };
}

/** Source texts by path. */
export type Sources = ReadonlyMap<string, string>;

/** Diagnostics with the texts that they are about. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
}

/** Whether one of the findings is an error. */
export const hasErrors = ({ diagnostics }: Pick<Findings, 'diagnostics'>): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** The findings of a strict run, in which a warning is an error. */
export const asErrors = (diagnostics: readonly Diagnostic[], strict = false): readonly Diagnostic[] =>
  strict ? diagnostics.map((found) => ({ ...found, severity: 'error' })) : diagnostics;

interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** Finds lines and columns; the starts of a file's lines are looked for once. */
const createLocator = (sources: Sources) => {
  const starts = new Map<string, readonly number[]>();
  const lineStarts = (file: string): readonly number[] => {
    let found = starts.get(file);
    if (found === undefined) {
      found = [0, ...[...(sources.get(file) ?? '').matchAll(/\n/g)].map(({ index }) => index + 1)];
      starts.set(file, found);
    }
    return found;
  };
  const positionAt = (file: string, offset: number): Position => {
    const found = lineStarts(file);
    let [low, high] = [0, found.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((found[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (found[low] ?? 0) + 1 };
  };
  const linesAround = (file: string, line: number): { readonly first: number; readonly lines: readonly string[] } => {
    const found = lineStarts(file);
    const first = Math.max(line - 1, 1);
    const text = (sources.get(file) ?? '').slice(found[first - 1], found[line + 1] ?? undefined).replace(/\r?\n$/, '');
    return { first, lines: text.split(/\r?\n/) };
  };
  return { positionAt, linesAround };
};

type Locator = ReturnType<typeof createLocator>;

/** Longest line of a frame; what is longer would bury the message. */
const frameWidth = 160;

const frameOf = ({ positionAt, linesAround }: Locator, { file, start, end }: Place): string => {
  const { line, column } = positionAt(file, start);
  const { first, lines } = linesAround(file, line);
  const shift = column > frameWidth - 20 ? column - 40 : 0;
  const shown = lines.map((text, index) => {
    const cut = first + index === line ? text.slice(shift) : text;
    return makePrintable(
      (shift > 0 && first + index === line ? '…' : '') +
        (cut.length > frameWidth ? `${cut.slice(0, frameWidth)}…` : cut),
    );
  });
  const from = column - shift + (shift > 0 ? 1 : 0);
  const rest = (shown[line - first] ?? '').length + 1;
  const location = {
    start: { line, column: from },
    end: { line, column: Math.min(from + Math.max(end - start, 1), Math.max(rest, from + 1)) },
  };
  const options = { linesAbove: 1, linesBelow: 1, startLine: first };
  return codeFrameColumns(shown.join('\n'), location, options);
};

const locate = ({ positionAt }: Locator, { file, start }: Place): string => {
  const { line, column } = positionAt(file, start);
  return `${file}:${line}:${column}`;
};

/** How a piece of the text form is coloured; the identity where there are no colours. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const same = (text: string): string => text;

/** No colours. */
export const plainPaint: Paint = { error: same, warning: same, strong: same, faint: same };

const formatDiagnostic = (diagnostic: Diagnostic, sources: Sources, locator: Locator, paint: Paint): string => {
  const { rule, severity, place, message, help, other } = diagnostic;
  const lines = [
    `${paint.strong(locate(locator, place))}  ${paint[severity](severity)}  ${paint.faint(rule)}`,
    `  ${makePrintable(message)}`,
    ...(sources.has(place.file) ? [frameOf(locator, place)] : []),
    ...(other === undefined ? [] : [`  ${makePrintable(other.message)} ${locate(locator, other.place)}.`]),
    ...(help === undefined ? [] : [`  ${makePrintable(help)}`]),
  ];
  return `${lines.join('\n')}\n`;
};

/** `errors.yaml:3:5` for each place. */
export const placeNames = (sources: Sources): ((place: Place) => string) => {
  const locator = createLocator(sources);
  return (place) => locate(locator, place);
};

/** The start and the end of each place, from 1, in UTF-16 units. */
export const positionsOf = (sources: Sources) => {
  const { positionAt } = createLocator(sources);
  return ({ file, start, end }: Place) => ({ start: positionAt(file, start), end: positionAt(file, end) });
};

/** The lines around each place. */
export const placeFrames = (sources: Sources): ((place: Place) => string) => {
  const locator = createLocator(sources);
  return (place) => (sources.has(place.file) ? frameOf(locator, place) : '');
};

/** Findings that the text form shows: more than a terminal keeps, and enough to see what is wrong. */
const shownLimit = 100;

/** The text form: place, severity and rule; what is wrong; a code frame; what to do. A blank line between two, a newline at the end. */
export const formatDiagnostics = (
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  paint: Paint = plainPaint,
): string => {
  const locator = createLocator(sources);
  const more = diagnostics.length - shownLimit;
  return [
    ...diagnostics.slice(0, shownLimit).map((diagnostic) => formatDiagnostic(diagnostic, sources, locator, paint)),
    ...(more > 0 ? [`… and ${more} more. Use --json to list all of them.\n`] : []),
  ].join('\n');
};

/** The JSON form: an object for each, positions from 1, the end exclusive. */
export const describeDiagnostics = (diagnostics: readonly Diagnostic[], sources: Sources) => {
  const { positionAt } = createLocator(sources);
  const describePlace = ({ file, start, end }: Place) => ({
    file,
    start: positionAt(file, start),
    end: positionAt(file, end),
  });
  return diagnostics.map(({ rule, severity, place, message, help, other }) => ({
    rule,
    severity,
    ...describePlace(place),
    message,
    help,
    other: other === undefined ? undefined : { message: other.message, ...describePlace(other.place) },
  }));
};

/** In the order in which a reader meets them: by file as first seen, then by place. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[], sources: Sources): readonly Diagnostic[] => {
  const order = new Map([...sources.keys()].map((file, index) => [file, index]));
  return diagnostics.toSorted(
    (a, b) =>
      (order.get(a.place.file) ?? 0) - (order.get(b.place.file) ?? 0) ||
      a.place.start - b.place.start ||
      (a.rule < b.rule ? -1 : 1),
  );
};
