/** A file that a target makes. */
export interface GeneratedFile {
  /** Below the target's own folder, with `/`: `src/errors.ts`. */
  readonly path: string;
  readonly text: string;
  /** True where the text is in prettier's style already and needs no formatting. */
  readonly formatted?: boolean;
}
