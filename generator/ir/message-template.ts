/** How placeholders are written: `{0}` and `{name}`, or `%s` and `%1$s`. */
export type PlaceholderStyle = 'braces' | 'printf';

/** A part of a message: literal text, or the position of a parameter in the error's `params`. */
export type Segment = { readonly text: string } | { readonly param: number };

/** A message with placeholders. */
export interface MessageTemplate {
  /** As the author wrote it: `Parameter %s error.` */
  readonly written: string;
  /** In one style for every table, with parameters by position and doubled braces: `Parameter {0} error.` Packages contain this. */
  readonly pattern: string;
  /** For people, with parameters by name and single braces: `Parameter {parameter} error.` */
  readonly display: string;
  /** Literal texts and parameters, in order. No text is empty, and no text follows another. */
  readonly segments: readonly Segment[];
}

/** Why a text is not a template, and where, in UTF-16 units of the text. */
export interface TemplateProblem {
  readonly rule: string;
  readonly message: string;
  readonly help: string;
  readonly start: number;
  readonly end: number;
}

/** What a template needs to know about a parameter. */
interface NamedParameter {
  readonly name: string;
  /** `string` by default. */
  readonly type?: string | undefined;
}

interface Piece {
  /** Literal text, or the position of a parameter. */
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

interface Reading {
  readonly pieces: readonly Piece[];
  readonly problems: readonly TemplateProblem[];
}

/** A message read against its parameters. */
export interface ReadTemplate {
  readonly template: MessageTemplate;
  /** Empty if the template can be used. */
  readonly problems: readonly TemplateProblem[];
  /** Where two placeholders have nothing between them. The parameters of such a message cannot be read. */
  readonly adjacent: readonly { readonly start: number; readonly end: number }[];
  /** Positions of the parameters that it uses. */
  readonly used: ReadonlySet<number>;
}

const count = (params: readonly NamedParameter[]): string =>
  params.length === 0 ? 'no parameters' : params.length === 1 ? 'one parameter' : `${params.length} parameters`;

const unknownPlaceholder = (
  placeholder: string,
  params: readonly NamedParameter[],
  start: number,
  end: number,
): TemplateProblem => ({
  rule: 'placeholder-unknown',
  message: `The message uses ${placeholder}, but the error has ${count(params)}${params.length === 0 ? '' : `: ${params.map(({ name }) => name).join(', ')}`}.`,
  help: `Add the parameter under params, or remove ${placeholder}.`,
  start,
  end,
});

const readBraces = (written: string, params: readonly NamedParameter[]): Reading => {
  const pieces: Piece[] = [];
  const problems: TemplateProblem[] = [];
  const token = /\{\{|\}\}|\{(0|[1-9]\d*|[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*)\}|[{}]|[^{}]+/g;
  for (const { 0: text, 1: reference, index: start } of written.matchAll(token)) {
    const end = start + text.length;
    if (reference !== undefined) {
      const param = /^\d/.test(reference) ? Number(reference) : params.findIndex(({ name }) => name === reference);
      if (param < 0 || param >= params.length) problems.push(unknownPlaceholder(text, params, start, end));
      else pieces.push({ segment: { param }, start, end });
    } else if (text === '{' || text === '}') {
      problems.push({
        rule: 'template-brace',
        message: `This brace is not part of a placeholder: ${text}`,
        help: `Write ${text}${text} for a brace in the message, and {0} or {name} for a parameter.`,
        start,
        end,
      });
    } else {
      pieces.push({ segment: { text: text === '{{' ? '{' : text === '}}' ? '}' : text }, start, end });
    }
  }
  return { pieces, problems };
};

/** `%%`, a placeholder with its number and type, any other directive of C as a whole, a percent sign, or text. */
const printfToken =
  /%%|%(?:([1-9]\d*)\$)?([sd])|%(?:[1-9]\d*\$)?[-+ #0']*(?:\d+|\*)?(?:\.(?:\d+|\*)?)?(?:hh|ll|[hlLqjzt])?[A-Za-z@]|%|[^%]+/g;

const readPrintf = (written: string, params: readonly NamedParameter[]): Reading => {
  const pieces: Piece[] = [];
  const problems: TemplateProblem[] = [];
  let next = 0;
  let style: 'counted' | 'numbered' | undefined;
  for (const { 0: text, 1: place, 2: type, index: start } of written.matchAll(printfToken)) {
    const end = start + text.length;
    if (text.startsWith('%') && text !== '%%' && type === undefined) {
      problems.push({
        rule: 'template-directive',
        message: `A printf message may use %s, %d, %1$s, %1$d and %%, but not ${text === '%' ? written.slice(start, start + 2) : text}.`,
        help: 'Write %% for a percent sign, and %s for a parameter.',
        start,
        end,
      });
    } else if (type === undefined) {
      pieces.push({ segment: { text: text === '%%' ? '%' : text }, start, end });
    } else {
      const used = place === undefined ? 'counted' : 'numbered';
      if (style !== undefined && style !== used) {
        problems.push({
          rule: 'template-mixed',
          message: 'The message mixes placeholders without numbers (%s) and with numbers (%1$s).',
          help: 'Number all of them, or none.',
          start,
          end,
        });
      }
      style ??= used;
      const param = place === undefined ? next++ : Number(place) - 1;
      const parameter = params[param];
      if (parameter === undefined) problems.push(unknownPlaceholder(text, params, start, end));
      else if (type === 'd' && parameter.type !== 'integer') {
        problems.push({
          rule: 'template-type',
          message: `${text} takes an integer, but ${parameter.name} is a ${parameter.type ?? 'string'}.`,
          help: `Write ${text.replace('d', 's')}, or give ${parameter.name} the type integer.`,
          start,
          end,
        });
      } else pieces.push({ segment: { param }, start, end });
    }
  }
  return { pieces, problems };
};

const mergeTexts = (pieces: readonly Piece[]): readonly Segment[] => {
  const segments: Segment[] = [];
  let text = '';
  for (const { segment } of pieces) {
    if ('text' in segment) text += segment.text;
    else {
      if (text !== '') segments.push({ text });
      text = '';
      segments.push(segment);
    }
  }
  if (text !== '') segments.push({ text });
  return segments;
};

/** Reads a message in its style. Wrong parts are reported and left out of the template. */
export const readTemplate = (
  written: string,
  style: PlaceholderStyle,
  params: readonly NamedParameter[],
): ReadTemplate => {
  const { pieces, problems } = style === 'braces' ? readBraces(written, params) : readPrintf(written, params);
  const segments = mergeTexts(pieces);
  const write = (text: (literal: string) => string, param: (place: number) => string): string =>
    segments.map((segment) => ('text' in segment ? text(segment.text) : param(segment.param))).join('');
  return {
    template: {
      written,
      pattern: write(
        (literal) => literal.replaceAll('{', '{{').replaceAll('}', '}}'),
        (place) => `{${place}}`,
      ),
      display: write(
        (literal) => literal,
        (place) => `{${params[place]?.name ?? place}}`,
      ),
      segments,
    },
    problems,
    adjacent: pieces.filter(
      ({ segment }, index) => 'param' in segment && index > 0 && 'param' in (pieces[index - 1]?.segment ?? {}),
    ),
    used: new Set(pieces.flatMap(({ segment }) => ('param' in segment ? [segment.param] : []))),
  };
};
