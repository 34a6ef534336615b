/** Codes with one prefix and one count of digits, both ends included. */
export interface CodeRange {
  readonly prefix: string;
  readonly first: string;
  readonly last: string;
}

/** Whether a code lies in a range. Digits of one length compare as texts. */
export const isInRange = (code: string, { prefix, first, last }: CodeRange): boolean => {
  const digits = code.slice(prefix.length);
  return (
    code.startsWith(prefix) &&
    digits.length === first.length &&
    /^\d*$/.test(digits) &&
    digits >= first &&
    digits <= last
  );
};
