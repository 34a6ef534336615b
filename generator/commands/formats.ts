import { describeDiagnostics, type Findings } from '../diagnostic.ts';
import { findRulePage } from '../io/rule-pages.ts';

/** How findings are printed: for people, for programs, as annotations of GitHub, or as SARIF 2.1.0. */
export const formats = ['text', 'json', 'github', 'sarif'] as const;

/** One of the {@link formats}. */
export type Format = (typeof formats)[number];

/** The format that the options of a command ask for. */
export const formatOf = ({ format, json }: { readonly format?: Format; readonly json?: boolean }): Format =>
  format ?? (json === true ? 'json' : 'text');

interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a tool is told of one finding. Positions are from 1, in UTF-16 units; a whole file has none. */
export interface Reported {
  readonly rule: string;
  /** A note says what was decided. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly file: string;
  readonly start?: Position;
  /** Exclusive. */
  readonly end?: Position;
  readonly message: string;
  readonly help?: string | undefined;
}

/** What a tool is told of findings. */
export const reportedOf = ({ diagnostics, sources }: Findings): readonly Reported[] =>
  describeDiagnostics(diagnostics, sources);

const sentence = ({ message, help }: Reported): string => (help === undefined ? message : `${message} ${help}`);

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands of GitHub Actions, one for each finding. */
export const printGithub = (reported: readonly Reported[]): string =>
  reported
    .map((one) => {
      const { rule, severity, file, start, end } = one;
      const properties = {
        file,
        ...(start === undefined ? {} : { line: start.line, col: start.column }),
        ...(end === undefined ? {} : { endLine: end.line, endColumn: end.column }),
        title: rule,
      };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${severity === 'note' ? 'notice' : severity} ${written.join(',')}::${escapeData(sentence(one))}\n`;
    })
    .join('');

const regionOf = ({ start, end }: Reported) =>
  start === undefined
    ? {}
    : {
        region: {
          startLine: start.line,
          startColumn: start.column,
          ...(end === undefined ? {} : { endLine: end.line, endColumn: end.column }),
        },
      };

/** What the page of a rule says of it, as SARIF has it. */
const describeRule = (id: string) => {
  const page = findRulePage(id);
  if (page === undefined) return { id };
  const [summary, why, fix] = [page.summary, page.why, page.fix].map((text) => text.replaceAll('\n', ' '));
  return {
    id,
    shortDescription: { text: summary },
    help: { text: `${why}\n\n${fix}` },
  };
};

/** A log of SARIF 2.1.0 with one run. */
export const printSarif = (reported: readonly Reported[], version: string): string => {
  const rules = [...new Set(reported.map(({ rule }) => rule))].toSorted();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'errspec', version, rules: rules.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        results: reported.map((one) => ({
          ruleId: one.rule,
          ruleIndex: rules.indexOf(one.rule),
          level: one.severity,
          message: { text: sentence(one) },
          locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(one.file) }, ...regionOf(one) } }],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
