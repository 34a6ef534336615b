import { relative, sep } from 'node:path';
import { describeDiagnostics, formatDiagnostics, type Diagnostic, type Sources } from '../diagnostic.ts';
import type { Host } from './host.ts';
import type { Job } from './project.ts';

/** A path as the user would write it: from the working folder, with `/`. */
export const showPath = (path: string, { cwd }: Host): string => relative(cwd, path).replaceAll(sep, '/') || '.';

/** Findings of a job, their files shown from the working folder. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
}

/** The same findings with paths from the working folder. */
export const relocate = ({ diagnostics, sources }: Findings, job: Job, host: Host): Findings => {
  const base = showPath(job.root, host);
  const move = (file: string): string => (base === '.' ? file : `${base}/${file}`);
  return {
    sources: new Map([...sources].map(([file, text]) => [move(file), text])),
    diagnostics: diagnostics.map((found) => ({
      ...found,
      place: { ...found.place, file: move(found.place.file) },
      ...(found.other === undefined
        ? {}
        : { other: { ...found.other, place: { ...found.other.place, file: move(found.other.place.file) } } }),
    })),
  };
};

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** `2 errors, 1 warning`. */
export const countFindings = ({ diagnostics }: Findings): string => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return [errors > 0 ? plural(errors, 'error') : '', warnings > 0 ? plural(warnings, 'warning') : '']
    .filter((part) => part !== '')
    .join(', ');
};

/** Findings as text, with their count at the end. Nothing where there are none. */
export const printFindings = (findings: Findings, host: Host): string =>
  findings.diagnostics.length === 0
    ? ''
    : `${formatDiagnostics(findings.diagnostics, findings.sources, host.paint)}\n${countFindings(findings)}\n`;

/** Findings as data. */
export const describeFindings = ({ diagnostics, sources }: Findings) => describeDiagnostics(diagnostics, sources);

/** Whether one of the findings is an error. */
export const hasErrors = ({ diagnostics }: Findings): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');
