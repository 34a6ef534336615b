import { readCatalog } from '../../generator/generate.ts';
import type { Diagnostic } from '../../generator/diagnostic.ts';
import type { Level, LintSettings } from '../../generator/style/settings.ts';
import { completeSpec } from '../rules/example-project.ts';
import { readFrom, specName, type Files } from '../spec/sample.ts';

/** Settings with no rules but these. */
export const only = (rule: string, level: Level = 'warn'): LintSettings => ({
  preset: 'none',
  levels: new Map([[rule, level]]),
});

/** What lint finds in errors, a spec or several files; what a spec needs is added. */
export const lintText = (
  given: string | Files,
  settings: LintSettings = { preset: 'recommended', levels: new Map() },
): { readonly diagnostics: readonly Diagnostic[]; readonly shown: readonly string[] } => {
  const files = typeof given === 'string' ? { [specName]: given } : given;
  const whole = { ...files, [specName]: completeSpec(files[specName] ?? '') };
  const { diagnostics, sources } = readCatalog(specName, readFrom(whole), false, { settings, style: true });
  const wrong = diagnostics.filter(
    ({ severity, rule }) => severity === 'error' && settings.levels.get(rule) !== 'error',
  );
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong, undefined, 2));
  return {
    diagnostics,
    shown: diagnostics.map(
      ({ rule, place }) => `${rule}: ${(sources.get(place.file) ?? '').slice(place.start, place.end)}`,
    ),
  };
};

/** The source texts at which one rule finds something. */
export const findOnly = (rule: string, given: string | Files): readonly string[] =>
  lintText(given, only(rule))
    .shown.filter((one) => one.startsWith(`${rule}: `))
    .map((one) => one.slice(rule.length + 2));

/** An error with a message in quotes, and more keys in one line. */
export const errorOf = (message: string, more = '', code = 1): string =>
  `- { code: ${code}, name: error_n${code}, status: 400, message: ${JSON.stringify(message)}${more === '' ? '' : `, ${more}`} }\n`;

/** Errors with these messages. */
export const errorsOf = (...messages: readonly string[]): string =>
  messages.map((message, index) => errorOf(message, '', index + 1)).join('');
