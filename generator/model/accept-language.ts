/** A language range and its weight, 0 to 1 (RFC 9110, section 12.5.4). */
export interface LanguageRange {
  /** In lower case, with `-`; `*` is any. */
  readonly range: string;
  readonly weight: number;
}

const weightForm = /^[ \t]*[qQ]=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)[ \t]*$/u;
const rangeForm = /^(?:\*|[a-z0-9]+(?:-[a-z0-9]+)*)$/u;

/** `zh_CN.UTF-8` → `zh-cn`. */
const toRange = (text: string): string =>
  text
    .replace(/^[ \t]+|[ \t]+$/gu, '')
    .replace(/[.@][^]*$/u, '')
    .replaceAll('_', '-')
    .toLowerCase();

/** Reads one member of the list; absent where it is none. */
const readRange = (member: string): LanguageRange | undefined => {
  const [tag = '', ...rest] = member.split(';');
  const range = toRange(tag);
  const [parameter = 'q=1'] = rest;
  const weight = rest.length > 1 ? undefined : weightForm.exec(parameter)?.[1];
  return rangeForm.test(range) && weight !== undefined ? { range, weight: Number(weight) } : undefined;
};

/** No more ranges of a header than these are read. */
const most = 100;

/** The ranges of a tag, or of the value of an `Accept-Language` header, the heaviest first (L2). */
export const readLanguages = (text: string): readonly LanguageRange[] =>
  text
    .split(',', most)
    .flatMap((member) => readRange(member) ?? [])
    .toSorted((a, b) => b.weight - a.weight);
