import { error } from '../spec/rules/finding.ts';
import { findConflict } from '../spec/yaml-problem.ts';
import type { ReadDocument } from './document-shape.ts';
import { readYamlEvents } from './read-yaml-events.ts';
import { readYamlTokens } from './read-yaml-tokens.ts';

/** Reads a YAML 1.2 file. Aliases are the nodes that they name, and merge keys are followed. */
export const readYaml = (file: string, text: string): ReadDocument => {
  const conflict = findConflict(text);
  if (conflict !== undefined) {
    const { start, end, message, help } = conflict;
    return { document: undefined, diagnostics: [error('yaml-conflict', { file, start, end }, message, help)] };
  }
  const root = readYamlEvents(file, text);
  return root === undefined
    ? readYamlTokens(file, text)
    : { document: { file, text, form: 'yaml', root, shared: [], written: new Map() }, diagnostics: [] };
};
