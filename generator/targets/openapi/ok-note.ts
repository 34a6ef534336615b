import type { ErrorDefinition } from '../../ir/catalog.ts';

/** What is said of errors with a status of success. */
export const okNote = (errors: readonly ErrorDefinition[]): string =>
  [
    'These errors have a status of success, so check the code and not only the status:',
    '',
    ...errors.map(({ code, name, status }) => `- \`${code}\` ${name} (HTTP ${status})`),
  ].join('\n');
