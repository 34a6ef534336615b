/** How seriously a finding is taken. */
export const levels = ['off', 'warn', 'error'] as const;

/** One of the {@link levels}. */
export type Level = (typeof levels)[number];

/** Which style rules are on unless a rule is set by itself. */
export const presets = ['recommended', 'strict', 'none'] as const;

/** One of the {@link presets}. */
export type Preset = (typeof presets)[number];

/** What `lint` in errspec.yaml says. */
export interface LintSettings {
  readonly preset: Preset;
  /** Rules that are set by themselves. */
  readonly levels: ReadonlyMap<string, Level>;
}

/** The settings without `lint` in errspec.yaml. */
export const defaultSettings: LintSettings = { preset: 'recommended', levels: new Map() };
