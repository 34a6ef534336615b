import type { ErrorDefinition } from '../ir/catalog.ts';
import { toWords } from '../language/casing.ts';
import type { Placed } from './body.ts';

/** The members of RFC 9457 that a plain error does not have (E4). */
export const problemMembers = ({ docs, name, status }: ErrorDefinition): readonly Placed[] => [
  ...(docs === undefined ? [] : [[[{ member: 'type' }], docs] as const]),
  [[{ member: 'title' }], toWords(name)],
  [[{ member: 'status' }], status],
];
