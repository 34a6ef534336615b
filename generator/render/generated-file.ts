/** A file that a target makes. */
export interface GeneratedFile {
  /** Below the target's own folder, with `/`: `src/errors.ts`. */
  readonly path: string;
  readonly text: string;
  /** True where the text stands in prettier's style already and need not be formatted again. */
  readonly formatted?: boolean;
}
