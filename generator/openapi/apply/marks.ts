import { memberOf, type SpecNode } from '../../spec/node.ts';

/** The extension of everything that errspec writes into a description. */
export const markKey = 'x-errspec';

/** Sections of components that errspec writes into. */
export const sections = ['schemas', 'responses', 'examples', 'headers'] as const;

/** One of the {@link sections}. */
export type Section = (typeof sections)[number];

/** Whether a component was written by errspec. */
export const isMarked = (node: SpecNode | undefined): boolean => memberOf(node, markKey)?.kind === 'scalar';
