import { toSnakeCase } from '../ir/snake-case.ts';
import type { WrittenMessage } from './placeholders.ts';
import { spellParameters } from './spelling.ts';

/** Whether placeholders are counted, or have numbers: the first of one message is the first of the other. */
const isByPlace = ({ found }: WrittenMessage): boolean =>
  found.every(({ key, style }) => style !== 'other' && (key === undefined || /^\d+$/.test(key)));

/** Another message of an error as a wording: with the same parameters in the same style; nothing where it has others. */
export const fitWording = (main: WrittenMessage, other: WrittenMessage): string | undefined => {
  if (main.params.length !== other.params.length) return undefined;
  const isSameStyle = main.placeholders === other.placeholders || main.found.length + other.found.length === 0;
  if (!isSameStyle) return undefined;
  if (isByPlace(main) && isByPlace(other)) {
    const types = main.params.every(({ type }, index) => other.params[index]?.type === type);
    return types ? other.message : undefined;
  }
  const spelling = new Map(main.params.map(({ name }) => [toSnakeCase(name), name]));
  if (!other.params.every(({ name }) => spelling.has(toSnakeCase(name)))) return undefined;
  const isNamed = ({ message }: WrittenMessage): boolean => !/\{\d+\}/.test(message.replaceAll('{{', ''));
  return isNamed(main) && isNamed(other) ? spellParameters(other, spelling).message : undefined;
};
