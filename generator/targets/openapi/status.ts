import { reasonPhrase } from '../../ir/reason-phrase.ts';

/** The reason phrase of a status: `Bad Request`, or `Status 499` for an unregistered one. */
export const statusWords = (status: number): string => reasonPhrase(status) ?? `Status ${status}`;

/** The name of the response component of a status: `BadRequest400`, `Status499`. The number makes it unique. */
export const responseName = (status: number): string =>
  `${(reasonPhrase(status) ?? 'Status').replaceAll(' ', '')}${status}`;
