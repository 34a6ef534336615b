import { escapeUnseen, isSpecialYaml } from '../../targets/openapi/print-yaml.ts';
import type { WrittenMember } from '../written.ts';

const isNumber = (key: string): boolean => /^\d+$/.test(key);

const quoted = (key: string, quote: string): string =>
  quote === "'" && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/u.test(key)
    ? `'${key.replaceAll("'", "''")}'`
    : escapeUnseen(JSON.stringify(key));

/** A key of a YAML map in the quotes of the keys beside it: of numbers if it is one. */
export const writeKey = (
  key: string,
  members: readonly WrittenMember[],
  text: string,
  quote: "'" | '"',
  inBraces: boolean,
): string => {
  const alike = isNumber(key) ? members.filter((member) => isNumber(member.key)) : [];
  const signs = (alike.length > 0 ? alike : members).map(({ start }) => text[start] ?? '');
  const [sign = ''] = signs;
  if ((sign === "'" || sign === '"') && signs.every((other) => other === sign)) return quoted(key, sign);
  if (alike.length > 0 && sign !== "'" && sign !== '"') return key;
  if (isSpecialYaml(key) || (inBraces && /[,[\]{}]/.test(key))) return quoted(key, quote);
  return escapeUnseen(key) === key ? key : quoted(key, '"');
};
