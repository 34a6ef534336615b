import type { Json } from '../../ir/catalog.ts';
import { escapeUnseen, isSpecialYaml } from '../../targets/openapi/print-yaml.ts';

/** How braces are written. */
export interface BracesStyle {
  /** `"` around all keys and texts, as JSON has it, or no quotes where YAML needs none. */
  readonly isJson: boolean;
  /** What quotes YAML has around its keys where it needs some. */
  readonly quote: "'" | '"';
  /** Between a key and its value. */
  readonly colon: ':' | ': ';
  /** Between two members in one line. */
  readonly comma: ',' | ', ';
  /** Inside braces in one line. */
  readonly padding: '' | ' ';
  /** Where each member has a line of its own: how lines end, and how much deeper each level is. */
  readonly spread: { readonly lineBreak: string; readonly step: string } | undefined;
}

/** A text that is plain in braces and outside of them, to readers of YAML 1.1 too. */
const plain = /^[A-Za-z_$][\w$./-]*(?: [\w$./(-][\w$./()-]*)*$/;

/** A text in braces. */
export const printBracesText = (text: string, { isJson }: Pick<BracesStyle, 'isJson'>): string => {
  if (isJson) return JSON.stringify(text);
  return plain.test(text) && !isSpecialYaml(text) ? text : escapeUnseen(JSON.stringify(text));
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Parts in brackets or braces, in one line or each in its own. */
const enclose = (parts: readonly string[], signs: string, indent: string, style: BracesStyle): string => {
  const [open = '', close = ''] = signs;
  if (parts.length === 0) return signs;
  const { spread, comma, padding } = style;
  if (spread === undefined) {
    const pad = open === '{' ? padding : '';
    return `${open}${pad}${parts.join(comma)}${pad}${close}`;
  }
  const lineStart = spread.lineBreak + indent;
  return `${open}${parts.map((part) => `${lineStart}${spread.step}${part}`).join(',')}${lineStart}${close}`;
};

/** A value in braces; the indentation is that of its line. */
export const printBraces = (value: Json, indent: string, style: BracesStyle): string => {
  const inner = indent + (style.spread?.step ?? '');
  if (typeof value === 'string') return printBracesText(value, style);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  if (isList(value))
    return enclose(
      value.map((item) => printBraces(item, inner, style)),
      '[]',
      indent,
      style,
    );
  const members = Object.entries(value).map(([key, member]) =>
    printBracesMember(printBracesText(key, style), member, inner, style),
  );
  return enclose(members, '{}', indent, style);
};

/** A key and its value in braces; the indentation is that of their line. */
export const printBracesMember = (key: string, value: Json, indent: string, style: BracesStyle): string =>
  `${key}${style.colon}${printBraces(value, indent, style)}`;
