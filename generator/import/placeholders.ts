import type { PlaceholderStyle } from '../ir/message-template.ts';
import { cutMessage, type MessagePiece, type Placeholder } from './message-pieces.ts';
import { nameParameters, type NamedParameters } from './parameter-names.ts';
import type { DraftParameter } from './draft.ts';

/** A message as a spec writes it. */
export interface WrittenMessage {
  readonly message: string;
  readonly placeholders: PlaceholderStyle;
  readonly params: readonly DraftParameter[];
  /** What was taken for a placeholder, in order. */
  readonly found: readonly Placeholder[];
}

const isPlaceholder = (piece: MessagePiece): piece is Placeholder => !('text' in piece);

/** Whether the numbers of placeholders are those from 0, without gaps. */
const isCounted = (found: readonly Placeholder[]): boolean => {
  const numbers = new Set(found.map(({ key }) => (key !== undefined && /^\d+$/.test(key) ? Number(key) : -1)));
  return !numbers.has(-1) && Math.max(...numbers) === numbers.size - 1;
};

const escapeBraces = (text: string): string => text.replaceAll(/[{}]/g, '$&$&');

const escapePercent = (text: string): string => text.replaceAll('%', '%%');

/** Whether all placeholders may stay as `%s` and `%d`. */
const isPrintf = (found: readonly Placeholder[], { names, list }: NamedParameters): boolean =>
  found.length > 0 &&
  found.every(({ style }) => style === 'printf') &&
  (found.every(({ key }) => key === undefined) || isCounted(found)) &&
  found.every(
    ({ type }, index) => type === 'string' || list.find(({ name }) => name === names[index])?.type === 'integer',
  );

/** Whether all placeholders may stay as `{0}` or as `{name}`. */
const isBraces = (found: readonly Placeholder[], { names }: NamedParameters): boolean =>
  found.every(({ style }) => style === 'braces') &&
  (isCounted(found) || found.every(({ key }, index) => key === names[index]));

/** A message as a spec writes it: with the placeholders of the source where a spec may have them, else with names in braces. */
export const writeMessage = (message: string): WrittenMessage => {
  const pieces = cutMessage(message);
  const found = pieces.filter(isPlaceholder);
  const params = nameParameters(pieces);
  const isPercent = isPrintf(found, params);
  const isWritten = isPercent || isBraces(found, params);
  let next = 0;
  const written = pieces.map((piece) => {
    if ('text' in piece) return isPercent ? escapePercent(piece.text) : escapeBraces(piece.text);
    const name = params.names[next++] ?? '';
    return isWritten ? piece.written : `{${name}}`;
  });
  return { message: written.join(''), placeholders: isPercent ? 'printf' : 'braces', params: params.list, found };
};
