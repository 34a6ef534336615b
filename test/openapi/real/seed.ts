import { groupBy } from '../../../generator/ir/group-by.ts';

/** An error of the catalog that is put into descriptions. */
export interface SeedError {
  readonly code: string;
  readonly name: string;
  readonly status: number;
  readonly category: string;
  readonly message: string;
}

const rows: readonly (readonly [code: string, name: string, status: number, category: string, message: string])[] = [
  ['20001', 'partly_done', 200, 'outcome', 'Some of it failed.'],
  ['40001', 'parameter_empty', 400, 'general', 'Parameter {parameter} must not be empty.'],
  ['40002', 'parameter_wrong', 400, 'general', 'Parameter {parameter} is wrong: “{value}”.'],
  ['40101', 'unauthorized', 401, 'access', 'The API key is not known.'],
  ['40301', 'forbidden', 403, 'access', 'This is not allowed.'],
  ['40401', 'not_found', 404, 'access', 'There is no such thing.'],
  ['40901', 'conflict', 409, 'outcome', 'Another request changed it.'],
  ['42901', 'too_many_requests', 429, 'general', 'Too many requests.'],
  ['50001', 'internal', 500, 'general', 'Something broke.'],
  ['50301', 'maintenance', 503, 'outcome', 'We are at work on it.'],
];

/** The errors of the catalog. */
export const seedErrors: readonly SeedError[] = rows.map(([code, name, status, category, message]) => ({
  code,
  name,
  status,
  category,
  message,
}));

const retries: Readonly<Record<string, string>> = {
  too_many_requests: 'backoff',
  maintenance: 'backoff',
  internal: 'check',
};

/** The catalog as a spec; changed, it has one more error and other texts. */
export const seedSpec = (isChanged: boolean): string => {
  const error = ({ code, name, status, message }: SeedError): string => {
    const params = [...message.matchAll(/\{(\w+)\}/g)].map(([, param]) => `{ name: ${param}, example: userId }`);
    return [
      `      - code: '${code}'`,
      `        name: ${name}`,
      `        status: ${status}`,
      `        message: '${isChanged ? message.replace('.', '!') : message}'`,
      ...(params.length === 0 ? [] : [`        params: [${params.join(', ')}]`]),
      ...(retries[name] === undefined ? [] : [`        retry: ${retries[name]}`]),
      '',
    ].join('\n');
  };
  const all: readonly SeedError[] = isChanged
    ? [...seedErrors, { code: '41001', name: 'gone', status: 410, category: 'general', message: 'It is gone.' }]
    : seedErrors;
  const categories = [...new Set(all.map(({ category }) => category))].map(
    (name) =>
      `  - name: ${name}\n    title: ${name}\n    errors:\n${all
        .filter(({ category }) => category === name)
        .map(error)
        .join('')}`,
  );
  return [
    'errspec: 1',
    'catalog: { name: real-api, version: 1.0.0, title: Real API }',
    'envelope: { code: error.code, message: error.message, success: { absent: error } }',
    'categories:',
    ...categories,
  ].join('\n');
};

/** The codes that some lists ask for, by status. */
export const expectedCodes = (asked: readonly (readonly string[])[]): ReadonlyMap<number, ReadonlySet<string>> => {
  const matches = (word: string) =>
    seedErrors.filter(({ code, name, category }) => [code, name, category].includes(word)).map(({ code }) => code);
  const chosen = new Set<string>();
  for (const words of asked) {
    for (const word of words) {
      if (word.startsWith('!')) for (const code of matches(word.slice(1))) chosen.delete(code);
      else for (const code of matches(word)) chosen.add(code);
    }
  }
  const byStatus = groupBy(
    seedErrors.filter(({ code }) => chosen.has(code)),
    ({ status }) => status,
  );
  return new Map([...byStatus].map(([status, errors]) => [status, new Set(errors.map(({ code }) => code))]));
};
