import { memberOf, type SpecNode } from './node.ts';

/** A text with its percent escapes decoded; as it is where they are none (RFC 3986). */
export const decodePercent = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const unescapeStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** The steps of a JSON Pointer in the fragment of a reference (RFC 6901). That of a whole value has none. */
export const readPointer = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => unescapeStep(decodePercent(step)));

/** What steps lead to in a value; nothing where there is nothing. */
export const findAt = (root: SpecNode, steps: readonly string[]): SpecNode | undefined =>
  steps.reduce<SpecNode | undefined>(
    (node, step) => (node?.kind === 'list' ? node.items[Number(step)] : memberOf(node, step)),
    root,
  );
