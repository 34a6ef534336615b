import { isRecord } from './real/differences.ts';

/** Gives numbers from 0 up to a limit, that one exclusive: the same ones for the same seed. */
export type Chance = (limit: number) => number;

/** Chance that depends on a seed alone. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
};

/** Writes JSON in any layout: in one line or many, with tabs, blanks anywhere, a byte order mark, CRLF. */
export const writeJson = (data: unknown, chance: Chance): string => {
  const isFree = chance(3) === 0;
  const eol = chance(3) === 0 ? '\r\n' : '\n';
  const indent = ['', '\t', '  ', '    '][chance(4)] ?? '';
  const blank = (): string => (isFree ? (['', ' ', eol, '\t', `  ${eol} `][chance(5)] ?? '') : '');
  const write = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map((item) => blank() + write(item) + blank()).join(',')}]`;
    if (!isRecord(value)) return JSON.stringify(value);
    const members = Object.entries(value).map(
      ([key, inner]) => `${blank()}${JSON.stringify(key)}${blank()}:${blank()}${write(inner)}${blank()}`,
    );
    return `{${members.join(',')}}`;
  };
  const body = isFree ? blank() + write(data) : JSON.stringify(data, undefined, indent).replaceAll('\n', eol);
  return `${chance(6) === 0 ? '\uFEFF' : ''}${body}${chance(2) === 0 ? eol : ''}`;
};

const plainText = /^[A-Za-z/][A-Za-z0-9_/.{}-]*(?: [A-Za-z0-9_./-]+)*$/;
const otherMeaning = /^(?:true|false|null|yes|no|on|off|y|n|~|\.inf|\.nan)$/i;

/** Writes YAML in any layout that means the same in YAML 1.1 and 1.2. */
export const writeYaml = (data: unknown, chance: Chance): string => {
  const eol = chance(4) === 0 ? '\r\n' : '\n';
  const step = [2, 2, 2, 4, 1, 3][chance(6)] ?? 2;
  const [hasComments, hasFlow, hasAnchors, isIndentless] = [
    chance(3) > 0,
    chance(3) > 0,
    chance(3) === 0,
    chance(2) === 0,
  ];
  const anchors = new Map<string, string>();
  let made = 0;
  const often = (one: number): boolean => chance(one) === 0;

  const comment = (): string =>
    hasComments && often(5) ? ` ${often(3) ? '  ' : ''}# ${often(4) ? '{ a: [' : 'note'}` : '';
  const between = (indent: number): string => {
    if (!hasComments || !often(5)) return '';
    const lines = [
      '',
      `${' '.repeat(chance(indent + 1))}# a comment: { here }`,
      `${' '.repeat(indent)}#`,
      ' '.repeat(chance(indent + 1)),
    ];
    return `${lines[chance(4)] ?? ''}${eol}`;
  };
  const quoted = (text: string): string => {
    if (!/[\n\r\t'\\\u0085\u2028\u2029\uFEFF]|[^\x20-\x7e]/.test(text) && often(2)) return `'${text}'`;
    return JSON.stringify(text).replaceAll(
      /[\u007f-\u009f\u2028\u2029\uFEFF]/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  };
  const key = (text: string, inFlow: boolean): string => {
    if (/^[1-5]\d\d$/.test(text) && often(2)) return text;
    const isPlain = plainText.test(text) && !otherMeaning.test(text) && !(inFlow && /[{}]/.test(text));
    return isPlain && !often(6) ? text : quoted(text);
  };
  const scalar = (value: unknown, inFlow: boolean): string => {
    if (typeof value !== 'string') return JSON.stringify(value);
    const isPlain = plainText.test(value) && !otherMeaning.test(value) && !(inFlow && /[{}]/.test(value));
    return isPlain && !often(4) ? value : quoted(value);
  };
  const named = (value: unknown, write: (anchor: string) => string): string => {
    if (!hasAnchors || typeof value !== 'object' || value === null) return write('');
    const text = JSON.stringify(value);
    const known = anchors.get(text);
    if (known !== undefined && often(2)) return ` *${known}`;
    if (!often(4)) return write('');
    const anchor = `a${(made += 1)}`;
    const written = write(` &${anchor}`);
    anchors.set(text, anchor);
    return written;
  };
  const flow = (value: unknown): string =>
    named(value, (anchor) => {
      const isSpread = often(4);
      const gap = (): string =>
        isSpread ? `${hasComments && often(4) ? ' # in braces' : ''}${eol}${' '.repeat(60)}` : often(3) ? '' : ' ';
      const start = anchor === '' ? '' : `${anchor.slice(1)} `;
      const end = (count: number): string => (count > 0 && often(6) ? ',' : '');
      if (Array.isArray(value)) {
        const items = value.map((item) => `${gap()}${flow(item).trimStart()}`);
        return `${start}[${items.join(',')}${end(items.length)}${gap()}]`;
      }
      if (!isRecord(value)) return scalar(value, true);
      const members = Object.entries(value).map(
        ([name, inner]) => `${gap()}${key(name, true)}: ${flow(inner).trimStart()}`,
      );
      return `${start}{${members.join(',')}${end(members.length)}${gap()}}`;
    });
  /** What follows a key or a dash. */
  const after = (value: unknown, indent: number, isItem: boolean): string => {
    if (typeof value === 'string' && /^[ -~]+(?:\n[ -~]+)*\n?$/.test(value) && !/^ |\n /.test(value) && often(2)) {
      const lines = value.replace(/\n$/, '').split('\n');
      const depth = ' '.repeat(indent + step);
      return ` |${value.endsWith('\n') ? '' : '-'}${comment()}${eol}${lines.map((line) => depth + line).join(eol)}${eol}`;
    }
    if (typeof value !== 'object' || value === null) return ` ${scalar(value, false)}${comment()}${eol}`;
    const isEmpty = Object.keys(value).length === 0;
    if (isEmpty || (hasFlow && often(5))) return ` ${flow(value).trimStart()}${comment()}${eol}`;
    return named(value, (anchor) => `${anchor}${block(value, indent, isItem, anchor !== '')}`).replace(
      /^( \*\w+)$/,
      `$1${eol}`,
    );
  };
  const block = (value: object, indent: number, isItem: boolean, hasAnchor: boolean): string => {
    if (Array.isArray(value)) {
      const depth = isIndentless && !isItem ? indent : indent + step;
      const items = value.map((item) => `${between(depth)}${' '.repeat(depth)}-${after(item, depth, true)}`);
      return `${comment()}${eol}${items.join('')}`;
    }
    if (isItem && !hasAnchor && !often(5)) {
      const [first = '', ...rest] = members(value, indent + 2);
      return ` ${first.trimStart()}${rest.join('')}`;
    }
    return `${comment()}${eol}${members(value, indent + step).join('')}`;
  };
  const members = (value: object, indent: number): readonly string[] =>
    Object.entries(value).map(([name, inner], place) => {
      const lead = `${place === 0 ? '' : between(indent)}${' '.repeat(indent)}`;
      if (often(40)) return `${lead}? ${key(name, false)}${eol}${' '.repeat(indent)}:${after(inner, indent, false)}`;
      return `${lead}${key(name, false)}:${after(inner, indent, false)}`;
    });

  const isFlow = often(12);
  const body = isFlow ? `${flow(data)}${eol}` : members(isRecord(data) ? data : {}, 0).join('');
  const start = [
    often(8) ? '\uFEFF' : '',
    often(6) ? `# ahead${eol}` : '',
    often(6) ? `---${often(3) ? ' # start' : ''}${eol}` : '',
  ].join('');
  const end = often(5)
    ? body.replace(/\r?\n$/, '')
    : `${body}${often(5) ? `${eol}# the end${eol}${eol}` : ''}${often(12) ? `...${eol}` : ''}`;
  return start + end;
};
