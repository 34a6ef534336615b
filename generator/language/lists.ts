import { join, source, type Source } from './language.ts';

const comma = source`, `;

/** What is written where there is nothing to write. */
export const none = source``;

/** Sources with commas between them, as almost every language lists things. */
export const commas = (parts: readonly Source[]): Source => join(parts, comma);
