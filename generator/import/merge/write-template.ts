import type { PlaceholderStyle, Segment } from '../../ir/message-template.ts';
import type { DraftParameter } from '../draft.ts';

/** How a message refers to its parameters: `{0}` or `{name}`. With `printf` there is only one way. */
export type Reference = 'position' | 'name';

/** Whether a written message names its parameters. */
export const referenceOf = (written: string): Reference =>
  /\{[A-Za-z]\w*\}/.test(written.replaceAll(/\{\{|\}\}/g, '')) ? 'name' : 'position';

const writePrintf = (segments: readonly Segment[], params: readonly DraftParameter[]): string => {
  const used = segments.flatMap((segment) => ('param' in segment ? [segment.param] : []));
  const isCounted = used.every((param, index) => param === index);
  return segments
    .map((segment) => {
      if ('text' in segment) return segment.text.replaceAll('%', '%%');
      const letter = params[segment.param]?.type === 'integer' ? 'd' : 's';
      return isCounted ? `%${letter}` : `%${segment.param + 1}$${letter}`;
    })
    .join('');
};

/** A message as a template in a style. */
export const writeTemplate = (
  segments: readonly Segment[],
  style: PlaceholderStyle,
  params: readonly DraftParameter[],
  reference: Reference,
): string =>
  style === 'printf'
    ? writePrintf(segments, params)
    : segments
        .map((segment) => {
          if ('text' in segment) return segment.text.replaceAll('{', '{{').replaceAll('}', '}}');
          const name = params[segment.param]?.name;
          return `{${reference === 'name' && name !== undefined ? name : segment.param}}`;
        })
        .join('');
