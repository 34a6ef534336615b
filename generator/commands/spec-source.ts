import type { Place } from '../diagnostic.ts';

/** The configuration that names a spec. */
export interface JobConfig {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** Where it names the spec; the path is from the working folder. */
  readonly place: Place;
}

/** A spec and where it is. */
export interface SpecSource {
  /** Absolute path of the folder that no path of the spec may leave. */
  readonly root: string;
  /** Path of the spec from the root, with `/`. */
  readonly spec: string;
  /** The configuration that names the spec. Absent if the command line alone names it. */
  readonly config: JobConfig | undefined;
}
