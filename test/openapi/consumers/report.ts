import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asked, type Answer, type Consumer } from './consumer.ts';
import type { Form } from './descriptions.ts';
import type { Cell, Results } from './results.ts';
import { run } from './shell.ts';
import { ourPackages } from './tools.ts';

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string => {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
};

const isSet = (codes: readonly string[], listed: readonly string[]): boolean =>
  codes.length === listed.length && codes.every((code) => listed.includes(code));

const kindOf = ({ codes, type }: Pick<Answer, 'codes' | 'type'>, listed: readonly string[]): string => {
  const name = /^\w+$/.test(type) ? `, \`${type}\`` : '';
  if (codes.length === 0) return `\`${type}\``;
  return isSet(codes, listed) ? `**these codes**${name}` : `${codes.length} codes${name}`;
};

const cellText = (cell: Cell | undefined, problems: string[]): string => {
  if (!cell) return 'not measured';
  if ('answer' in cell) return kindOf(cell.answer, cell.asked);
  if (!problems.includes(cell.problem)) problems.push(cell.problem);
  return `fails, see ${problems.indexOf(cell.problem) + 1}`;
};

const shorten = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);

const typeText = (text: string): string => `\`${shorten(text.replaceAll('`', ''), 70)}\``;

/** Writes results.md of all that was measured. */
export const writeReport = (
  { cells, lints, overlays, answers }: Results,
  consumers: readonly Consumer[],
  forms: readonly Form[],
  withoutErrors: Form,
): void => {
  const cellOf = (consumer: string, form: string): Cell | undefined =>
    cells.find((cell) => cell.consumer === consumer && cell.form === form);
  const problems: string[] = [];
  const matrix = table(
    ['program', 'version', ...forms.map(({ name }) => name)],
    consumers.map(({ name, version }) => [
      name,
      version,
      ...forms.map((form) => cellText(cellOf(name, form.name), problems)),
    ]),
  );
  const firstForm = forms[0]?.name ?? '';
  const types = table(
    ['program', '`code` of this response', '`code` of any error of the operation', 'a code that is not in the type'],
    consumers.flatMap(({ name }) => {
      const cell = cellOf(name, firstForm);
      if (!cell || !('answer' in cell)) return [];
      const { type, operation, later } = cell.answer;
      return [[name, typeText(type), operation ? typeText(operation.type) : '', later ?? 'not checked']];
    }),
  );
  const linters = [...new Set(lints.map(({ linter }) => linter))];
  const lintForms = [withoutErrors, ...forms];
  const lintTable = table(
    ['program', ...lintForms.map(({ name }) => name)],
    linters.map((linter) => [
      linter,
      ...lintForms.map(({ name }) => {
        const lint = lints.find((one) => one.linter === linter && one.form === name);
        return lint ? String(lint.problems.length) : 'not measured';
      }),
    ]),
  );
  const size = cells.find(({ form }) => form === firstForm)?.asked.length ?? 0;
  const page = `# What programs make of the errors in a description

\`npm run consumers\` measures this. It gives each form of a description to each program and compiles what the program writes.
Then it asks the compiler, or the compiled code, what the type of \`code\` is.

The question is: what is \`code\` in the body of status ${asked.status} of \`${asked.operation}\`? The applied response has ${size} codes.
**These codes** means that the type lists exactly the codes of this response. A number is the number of codes that the type
lists. \`string\` and \`String\` mean that the type lists none.

${matrix}

${problems.map((problem, index) => `${index + 1}. ${shorten(problem.replaceAll(/\s+/g, ' '), 200)}`).join('\n')}

## Types

Of the form ${firstForm}. "Refused" in the last column means that decoding the body fails.

${types}

## Problems that linters find

Spectral runs with all rules of \`spectral:oas\`, Redocly with \`recommended\`. "Without errors" is the description before
\`errspec apply\`; the external description is another, shorter one.

${lintTable}

## Overlays

The overlay of \`errspec apply --overlay\`, applied by other programs to the same description, in OpenAPI 3.0 and 3.1.

${table(
  ['program', 'the same description as `errspec apply` writes'],
  overlays.map(({ tool, isSame }) => [tool, isSame ? 'yes' : 'no']),
)}

## Answers of a server

Schemathesis sends requests to a server that makes its errors with the Python package, and compares the answers with the
applied description. The second server answers with an error that the operation does not list.

${table(
  ['OpenAPI', 'requests', 'all answers are as described', 'finds the error that is not listed'],
  answers.map(({ openapi, requests, isClean, findsWrong }) => [
    openapi,
    requests,
    isClean ? 'yes' : 'no',
    findsWrong ? 'yes' : 'no',
  ]),
)}
`;
  const path = fileURLToPath(new URL('results.md', import.meta.url));
  writeFileSync(path, page);
  run(join(ourPackages, '.bin/prettier'), ['--write', path, path.replace(/md$/, 'json')], { cwd: dirname(path) });
};
