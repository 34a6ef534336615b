import { readFileSync } from 'node:fs';

const folder = new URL('../../templates/', import.meta.url);

/** The templates of the installed package, each read when it is first asked for. */
export const templates: Pick<ReadonlyMap<string, string>, 'get'> = {
  get: (path) => readFileSync(new URL(path, folder), 'utf8'),
};
