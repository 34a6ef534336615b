import type { Diagnostic, Place } from '../diagnostic.ts';
import type { ScalarNode } from '../spec/node.ts';

/** Deepest nesting of maps and lists in a description, aliases followed. */
export const depthLimit = 200;

/** The finding that a key is given twice. */
export const duplicateKey = (key: ScalarNode, first: ScalarNode): Diagnostic => ({
  rule: 'yaml-duplicate-key',
  severity: 'error',
  place: key.place,
  message: `The key ${key.text} is given twice in one mapping.`,
  help: 'Remove one of the two.',
  other: { message: 'The first one is at', place: first.place },
});

/** The finding that a file is nested too deep. */
export const tooDeep = (place: Place): Diagnostic => ({
  rule: 'yaml-depth',
  severity: 'error',
  place,
  message: `The nesting is deeper than ${depthLimit} levels.`,
  help: 'Look for a bracket that is not closed.',
});
