import type { Json } from '../../ir/catalog.ts';
import { isYamlBlock, printYamlText } from '../../targets/openapi/print-yaml.ts';
import type { FileStyle } from './file-style.ts';

/** How values are written below a key. */
export interface BlockStyle extends Pick<FileStyle, 'lineBreak' | 'step' | 'dashOffset' | 'quote'> {
  /** Whether texts of several lines are blocks. */
  readonly hasBlocks: boolean;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isEmpty = (value: Json): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const printLeaf = (value: Json, { quote }: BlockStyle): string => {
  if (typeof value === 'string') return printYamlText(value, quote);
  if (typeof value === 'object' && value !== null) return isList(value) ? '[]' : '{}';
  return Object.is(value, -0) ? '-0' : String(value);
};

/** What follows a colon, with the blank or the line break before it. */
const printBehindColon = (value: Json, indent: string, style: BlockStyle): string => {
  const { lineBreak, step } = style;
  if (typeof value === 'string' && style.hasBlocks && isYamlBlock(value)) {
    return [' |-', ...value.split('\n').map((line) => (line === '' ? '' : indent + step + line))].join(lineBreak);
  }
  if (typeof value !== 'object' || value === null || isEmpty(value)) return ` ${printLeaf(value, style)}`;
  if (!isList(value)) return `${lineBreak}${indent}${step}${printMembers(Object.entries(value), indent + step, style)}`;
  const inner = indent + ' '.repeat(style.dashOffset);
  return `${lineBreak}${inner}${printItems(value, inner, style)}`;
};

/** The items of a list with dashes, in lines with this indentation; the first line has none. */
export const printItems = (items: readonly Json[], indent: string, style: BlockStyle): string =>
  items
    .map((item) => {
      if (typeof item === 'string' && style.hasBlocks && isYamlBlock(item))
        return `-${printBehindColon(item, indent, style)}`;
      if (typeof item !== 'object' || item === null || isEmpty(item)) return `- ${printLeaf(item, style)}`;
      const inner = `${indent}  `;
      return `- ${isList(item) ? printItems(item, inner, style) : printMembers(Object.entries(item), inner, style)}`;
    })
    .join(style.lineBreak + indent);

/** A key and its value, in lines of YAML with this indentation; the first line has none. */
export const printBlockMember = (key: string, value: Json, indent: string, style: BlockStyle): string =>
  `${key}:${printBehindColon(value, indent, style)}`;

const printMembers = (members: readonly (readonly [string, Json])[], indent: string, style: BlockStyle): string =>
  members
    .map(([key, value]) => printBlockMember(printYamlText(key, style.quote), value, indent, style))
    .join(style.lineBreak + indent);
