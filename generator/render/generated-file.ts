/** A file that a target makes. */
export interface GeneratedFile {
  /** Below the target's own folder, with `/`: `src/errors.ts`. */
  readonly path: string;
  readonly text: string;
}
