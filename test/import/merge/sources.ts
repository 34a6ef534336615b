/*
 * One table as each kind of source that is read. The property test imports it, lets a person edit the spec, changes the table
 * and merges.
 */

/** A row of a table of errors. */
export interface SourceRow {
  readonly code: string;
  readonly status: number;
  /** With `{0}` and `{1}`. */
  readonly message: string;
}

/** Rows under a heading. */
export interface SourceSection {
  readonly title: string;
  readonly rows: readonly SourceRow[];
}

const all = (
  sections: readonly SourceSection[],
  write: (row: SourceRow, section: SourceSection) => string,
): readonly string[] => sections.flatMap((section) => section.rows.map((row) => write(row, section)));

const screaming = (text: string): string =>
  text
    .replaceAll(/\{\d\}/g, '')
    .match(/[A-Za-z]+/g)
    ?.join('_')
    .toUpperCase() ?? 'X';

const errcodes = (sections: readonly SourceSection[]): string =>
  sections
    .map(
      ({ title, rows }) =>
        `\nSection: ${title}\n\n${rows.map(({ code, message }) => `${code}    E    ERRCODE_${screaming(message)}_${code}    ${screaming(message).toLowerCase()}_${code.toLowerCase()}\n`).join('')}`,
    )
    .join('');

/** Writes a table as a file, by the kind of the file. */
export const writers: Readonly<
  Record<string, { readonly file: string; readonly write: (sections: readonly SourceSection[]) => string }>
> = {
  page: {
    file: 'page.txt',
    write: (sections) =>
      sections
        .map(
          ({ title, rows }) =>
            `${title}\n\nError Message\tHTTP Status Code\tError Code\n${rows.map(({ code, status, message }) => `${message}\t${status}\t${code}\n`).join('')}`,
        )
        .join('\n'),
  },
  markdown: {
    file: 'page.md',
    write: (sections) =>
      `# Errors\n\n${sections
        .map(
          ({ title, rows }) =>
            `## ${title}\n\n| Code | Status | Message |\n| --- | --- | --- |\n${rows.map(({ code, status, message }) => `| ${code} | ${status} | ${message} |\n`).join('')}`,
        )
        .join('\n')}`,
  },
  html: {
    file: 'page.html',
    write: (sections) =>
      `<html><body><h1>Errors</h1>\n${sections
        .map(
          ({ title, rows }) =>
            `<h2>${title}</h2>\n<table><tr><th>Code</th><th>Status</th><th>Message</th></tr>\n${rows.map(({ code, status, message }) => `<tr><td>${code}</td><td>${status}</td><td>${message}</td></tr>\n`).join('')}</table>\n`,
        )
        .join('')}</body></html>\n`,
  },
  csv: {
    file: 'errors.csv',
    write: (sections) =>
      [
        'code,status,message,category',
        ...all(sections, ({ code, status, message }, { title }) => `${code},${status},"${message}",${title}`),
        '',
      ].join('\n'),
  },
  json: {
    file: 'errors.json',
    write: (sections) =>
      JSON.stringify(
        sections.flatMap(({ title, rows }) => rows.map((row) => ({ ...row, category: title }))),
        null,
        2,
      ),
  },
  yaml: {
    file: 'errors.yml',
    write: (sections) =>
      all(sections, ({ code, status, message }) => `'${code}':\n  status: ${status}\n  message: '${message}'\n`).join(
        '',
      ),
  },
  errcodes: { file: 'errcodes.txt', write: errcodes },
  openapi: {
    file: 'openapi.yaml',
    write: (sections) =>
      [
        "openapi: 3.0.0\ninfo: { title: Shop, version: '1' }\npaths:\n",
        ...all(
          sections,
          ({ code, status, message }) =>
            `  /p${code}:\n    get:\n      responses:\n        '${status}':\n          description: x\n          content:\n            application/json:\n              examples:\n                e${code}: { value: { code: '${code}', message: '${message}' } }\n`,
        ),
      ].join(''),
  },
  typescript: {
    file: 'errors.ts',
    write: (sections) =>
      `export const errors = {\n${all(sections, ({ code, status, message }) => `  E${code}: { code: '${code}', status: ${status}, message: '${message}' },\n`).join('')}};\n`,
  },
};
