import { describe, expect, test } from 'vitest';
import { templates } from '../../generator/io/templates.ts';
import { checkSource } from '../../generator/language/language.ts';
import { createRender } from '../../generator/render/engine.ts';
import { targets } from '../../generator/targets/index.ts';
import { catalogOfTexts } from './hostile-catalog.ts';
import { envelopeOf } from './hostile-envelope.ts';

/*
 * Sources are remembered by their text: a text of a spec would pass for a source where some language made the very same
 * text. Each text of this catalog holds what every language escapes. None of them is ever a source of any language, so
 * each would be refused wherever it reached a template as it was written.
 */

const mark = `\\"'<@*/`;
const marked = (text: string): string => `${text} ${mark}`;
const texts = [
  'A plain text.',
  'Two\nlines.',
  '- a\n- b',
  '| a | b |\n|---|---|',
  '`code` *bold* [a](https://b.c)',
  'é漢👩‍👩‍👧‍👦',
];

const link = "https://example.com/*/'";
const catalog = catalogOfTexts(texts.map(marked), {
  name: 'test-api',
  title: marked('Title'),
  docs: `${link}{code}`,
  links: [link],
  envelope: envelopeOf(texts.map(marked)),
  hasOwn: true,
});

/** Every text in a value, keys too. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...(value instanceof Map ? value : Object.entries(value))].flat().flatMap(textsIn);
};

const isSource = (text: string): boolean => {
  try {
    checkSource(text);
    return true;
  } catch {
    return false;
  }
};

// What is left are names: letters, digits and a few signs, the same in most languages and of no harm in any.
const dangerous = [...new Set(textsIn(catalog))].filter((text) => /[^A-Za-z0-9_.:-]/.test(text));

describe('no source of a target is a text of the catalog', () => {
  test.each(targets.map((target) => [target.id, target] as const))('%s', async (_, target) => {
    await target.emit(catalog, createRender(templates), {});
    expect(dangerous.filter(isSource)).toEqual([]);
  });

  test('which would be found', () => {
    expect(dangerous.length).toBeGreaterThan(50);
    expect(isSource('text_n0')).toBe(true);
  });
});
