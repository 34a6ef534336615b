import fc from 'fast-check';
import { expect, test } from 'vitest';
import { util } from 'prettier';
import { displayWidth } from '../../generator/language/display-width.ts';
import { specText } from '../safety/arbitrary.ts';
import { drawnMarkdown, expectStyle } from './markdown-style.ts';

test.each([
  ['of Markdown', drawnMarkdown],
  ['that a spec may hold', specText],
])('prettier changes nothing of 3,000 texts %s', async (_, texts) => {
  await fc.assert(
    fc.asyncProperty(texts, (text) => expectStyle(text)),
    { seed: 20_270_305, numRuns: 3_000 },
  );
});

test('prettier agrees with every width that is known', () => {
  const wrong: string[] = [];
  let known = 0;
  for (let point = 0xa0; point <= 0x10ffff; point += 1) {
    const character = String.fromCodePoint(point);
    for (const text of [character, `a${character}b`, character + character]) {
      const width = displayWidth(text);
      if (width !== undefined) known += 1;
      if (width !== undefined && width !== util.getStringWidth(text)) wrong.push(text);
    }
  }
  expect(wrong).toEqual([]);
  expect(known).toBeGreaterThan(100_000);
});
