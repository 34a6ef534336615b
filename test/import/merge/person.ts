import fc from 'fast-check';

/*
 * What a person does to a spec that an import made. All of it is marked with a number, `w1`, `w2`, …, so that a test sees
 * whether each word is still there, and in its order.
 */

/** What a person does at one line. */
export type Touch =
  | 'comment above'
  | 'comment above, at the left'
  | 'comment above, with blank lines'
  | 'comment behind'
  | 'description'
  | 'literal fix'
  | 'name'
  | 'parameter'
  | 'nothing';

/** Draws what a person does at each line. */
export const touches: fc.Arbitrary<readonly Touch[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant<Touch>('nothing') },
    {
      weight: 5,
      arbitrary: fc.constantFrom<Touch>(
        'comment above',
        'comment above, at the left',
        'comment above, with blank lines',
        'comment behind',
        'description',
        'literal fix',
        'name',
        'parameter',
      ),
    },
  ),
  { minLength: 1, maxLength: 40 },
);

/** The marks of a text, in order. */
export const marksOf = (text: string): readonly string[] => text.match(/\bw\d+w\b/g) ?? [];

const indentOf = (line: string): string => /^[ -]*/.exec(line)?.[0].replaceAll('-', ' ') ?? '';

/** A spec after a person has worked on it. */
export const edit = (spec: string, drawn: readonly Touch[]): string => {
  let count = 0;
  const mark = (): string => `w${count++}w`;
  const lines = spec.split('\n');
  const isError = lines.findIndex((line) => line.startsWith('categories:'));
  let keys = new Set<string>();
  return lines
    .flatMap((line, index): readonly string[] => {
      const touch = drawn[index % drawn.length] ?? 'nothing';
      const indent = indentOf(line);
      if (/- (?:code|name|title):/.test(line)) keys = new Set();
      if (index < isError || line === '') return [line];
      switch (touch) {
        case 'comment above':
          return [`${indent}# ${mark()}`, line];
        case 'comment above, at the left':
          return [`# ${mark()}`, line];
        case 'comment above, with blank lines':
          return ['', `${indent}# ${mark()}`, '', line];
        case 'comment behind':
          return [`${line} # ${mark()}`];
        case 'description':
        case 'literal fix': {
          const key = touch === 'description' ? 'description' : 'fix';
          const isName = /^ {8}name: /.test(line);
          if (!isName || keys.has(key)) return [line];
          keys.add(key);
          return touch === 'description'
            ? [line, `${indent}description: "Words ${mark()}" # ${mark()}`]
            : [
                line,
                `${indent}fix: | # ${mark()}`,
                `${indent}  First ${mark()}.`,
                '',
                `${indent}  # no comment ${mark()}`,
              ];
        }
        case 'name':
          return [
            line.replace(/^( {8}name: )(.*)$/, (_, key: string, name: string) =>
              `${key}x_${mark()}_${name}`.slice(0, 60),
            ),
          ];
        case 'parameter':
          return /^ {10}- name: /.test(line) ? [line, `${indent}description: Of a parameter ${mark()}.`] : [line];
        case 'nothing':
          return [line];
      }
    })
    .join('\n');
};
