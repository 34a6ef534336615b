import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDiagnostics, type Diagnostic, type Sources } from '../../generator/diagnostic.ts';
import { readCatalog } from '../../generator/generate.ts';
import type { LintSettings } from '../../generator/style/settings.ts';
import { drawnMessage, specText } from '../safety/arbitrary.ts';
import { shortTexts } from '../safety/hostile-texts.ts';
import { drawn } from '../safety/drawn-catalog.ts';
import { literal } from '../safety/hostile-envelope.ts';
import { toYaml } from '../read-spec.ts';

const locales = ['ar', 'de', 'zh-Hans', 'th', 'ka', 'sr-Latn', 'en-GB'] as const;

interface DrawnError {
  readonly message: string;
  readonly params: readonly object[];
  readonly text: string;
}

/** What the rules of style find in a table of drawn errors. */
const lint = (errors: readonly DrawnError[]): { diagnostics: readonly Diagnostic[]; sources: Sources } => {
  const spec = {
    errspec: 1,
    catalog: { name: 'drawn', version: '1.0.0', title: 'Drawn' },
    categories: [
      {
        name: 'general',
        title: 'General',
        errors: errors.map(({ message, params, text }, index) => ({
          code: String(index),
          name: `error_n${index}`,
          status: 400,
          message,
          params,
          messages: { [locales[index % locales.length] ?? 'ar']: message },
          description: text,
          cause: text,
        })),
      },
    ],
  };
  const settings: LintSettings = { preset: 'strict', levels: new Map([['message-uneven', 'warn']]) };
  const { catalog, diagnostics, sources } = readCatalog('errors.yaml', () => ({ text: toYaml(spec) }), false, {
    settings,
    style: true,
  });
  expect(catalog).toBeDefined();
  return { diagnostics, sources };
};

const expectSound = ({ diagnostics, sources }: ReturnType<typeof lint>): void => {
  for (const { place, message, help } of diagnostics) {
    const text = sources.get(place.file) ?? '';
    if (!(place.start >= 0 && place.end > place.start && place.end <= text.length)) {
      throw new Error(`a bad place: ${JSON.stringify(place)}`);
    }
    if (message.trim() === '' || help?.trim() === '') throw new Error('nothing to say');
  }
  const shown = formatDiagnostics(diagnostics, sources);
  expect(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.exec(shown),
  ).toBeNull();
};

describe('the rules of style', () => {
  test('look at a thousand drawn messages', () => {
    const found = lint(drawn.map(({ message, params }) => ({ message, params, text: literal(message) })));
    expect(found.diagnostics.length).toBeGreaterThan(1_000);
    expectSound(found);
  });

  test('look at hostile texts', () => {
    const texts = shortTexts.filter((text) => text.trim() !== '');
    expectSound(lint(texts.map((text) => ({ message: literal(text), params: [], text }))));
  });

  test('look at any few messages', () => {
    const error = fc.record({ drawn: drawnMessage, text: specText });
    fc.assert(
      fc.property(fc.array(error, { minLength: 1, maxLength: 6 }), (errors) => {
        expectSound(lint(errors.map(({ drawn: { message, params }, text }) => ({ message, params, text }))));
      }),
      { seed: 20_271_127, numRuns: 100 },
    );
  });
});
