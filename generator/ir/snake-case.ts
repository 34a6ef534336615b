/**
 * The name of a parameter in snake_case, whichever way the API writes it: `chainIndex` → `chain_index`, `userIDs` → `user_ids`.
 */
export const toSnakeCase = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z](?!s(?![a-z]))[a-z])/g, '$1_$2')
    .toLowerCase();
