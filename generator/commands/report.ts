import { relative, sep } from 'node:path';
import { describeDiagnostics, formatDiagnostics, type Findings, type Place } from '../diagnostic.ts';
import type { Host } from './host.ts';
import type { SpecSource } from './spec-source.ts';

/** A path as the user would write it: from the working folder, with `/`. */
export const showPath = (path: string, { cwd }: Host): string => relative(cwd, path).replaceAll(sep, '/') || '.';

/** The same findings with paths from the working folder. A spec that cannot be read is found where it is named. */
export const relocate = ({ diagnostics, sources }: Findings, job: SpecSource, host: Host): Findings => {
  const base = showPath(job.root, host);
  const move = (file: string): string => (base === '.' ? file : `${base}/${file}`);
  const { config } = job;
  const placeOf = (place: Place): Place =>
    config !== undefined && place.file === job.spec && !sources.has(job.spec)
      ? config.place
      : { ...place, file: move(place.file) };
  return {
    sources: new Map([
      ...[...sources].map(([file, text]) => [move(file), text] as const),
      ...(config === undefined ? [] : [[config.place.file, config.text] as const]),
    ]),
    diagnostics: diagnostics.map((found) => ({
      ...found,
      place: placeOf(found.place),
      ...(found.other === undefined ? {} : { other: { ...found.other, place: placeOf(found.other.place) } }),
    })),
  };
};

/** `1 error`, `2 errors`. */
export const plural = (count: number, word: string, words = `${word}s`): string =>
  `${count} ${count === 1 ? word : words}`;

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
