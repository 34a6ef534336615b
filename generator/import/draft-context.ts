import type { Diagnostic } from '../diagnostic.ts';
import type { Decision } from './notice.ts';

/** What is decided for the whole table, and where notices go. */
export interface DraftContext {
  /** Whether any error of the section has a status of its own. */
  readonly hasStatuses: boolean;
  /** The status that most errors of the section have, where the source says it. */
  readonly usualStatus: number | undefined;
  /** Whether the codes of the section are HTTP statuses. */
  readonly hasStatusCodes: boolean;
  readonly decisions: Decision[];
  readonly doubts: Diagnostic[];
}

/** A text that a spec may have: without control characters and halves of characters. */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/gu, '')
    .trim();
