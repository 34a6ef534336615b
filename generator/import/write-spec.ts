import type { Draft, DraftCategory, DraftError, DraftParameter } from './draft.ts';
import { writeCode, writeQuoted, writeText } from './yaml-text.ts';

const indent = (depth: number, lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `${'  '.repeat(depth)}${line}`));

/** Lines of a list entry: a dash before the first, and blanks before the others. */
const entry = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => (index === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`));

const writeParameter = ({ name, type }: DraftParameter): readonly string[] =>
  entry([`name: ${name}`, ...(type === 'string' ? [] : [`type: ${type}`])]);

const optional = (key: string, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [`${key}: ${writeText(text)}`];

/** The lines of an error, without the dash of the list. */
export const writeError = (error: DraftError): readonly string[] => [
  `code: ${writeCode(error.code)}`,
  `name: ${error.name}`,
  `status: ${error.status}`,
  `message: ${writeQuoted(error.message)}`,
  ...(error.placeholders === 'printf' ? ['placeholders: printf'] : []),
  ...(error.params.length === 0 ? [] : ['params:', ...indent(1, error.params.flatMap(writeParameter))]),
  ...(error.kind === 'error' ? [] : [`kind: ${error.kind}`]),
  ...(error.retry === undefined ? [] : [`retry: ${error.retry}`]),
  ...optional('description', error.description),
  ...optional('cause', error.cause),
  ...optional('fix', error.fix),
  ...(error.wordings.length === 0
    ? []
    : [
        'wordings:',
        ...indent(
          1,
          error.wordings.map((one) => `- ${writeQuoted(one)}`),
        ),
      ]),
  ...(error.aliases.length === 0 ? [] : [`aliases: [${error.aliases.join(', ')}]`]),
];

const writeErrors = (errors: readonly DraftError[]): readonly string[] =>
  errors.flatMap((error, index) => [...(index === 0 ? [] : ['']), ...entry(writeError(error))]);

const writeCategory = ({ name, title, errors }: DraftCategory): readonly string[] =>
  entry([`name: ${name}`, `title: ${writeText(title)}`, 'errors:', ...indent(1, writeErrors(errors))]);

/** A whole table as a spec, in the style that prettier gives YAML. */
export const writeSpec = ({ name, title, locale, codeAt, messageAt, codeType, categories }: Draft): string =>
  [
    'errspec: 1',
    '',
    'catalog:',
    `  name: ${name}`,
    '  version: 0.1.0',
    `  title: ${writeText(title)}`,
    ...(locale === 'en' ? [] : [`  locale: ${locale}`]),
    '',
    'envelope:',
    `  code: ${writeText(codeAt)}`,
    `  message: ${writeText(messageAt)}`,
    ...(codeType === 'integer' ? ['  codeType: integer'] : []),
    '',
    'categories:',
    ...indent(
      1,
      categories.flatMap((category, index) => [...(index === 0 ? [] : ['']), ...writeCategory(category)]),
    ),
    '',
  ].join('\n');
