import type { ErrorCatalog, ErrorDefinition } from '../../generator/ir/catalog.ts';
import type { View } from '../../generator/render/view.ts';
import type { TargetOptions } from '../../generator/targets/target.ts';

/** A program to run. */
export interface Command {
  /** What it does, for people. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** True where anything on its standard output is a finding, whatever the exit code. */
  readonly isSilent?: boolean;
}

/** Asks a program of the system for its version. It is taken in the version that the system has. */
export interface SystemTool extends Command {
  /** The oldest version that will do. */
  readonly least?: string;
}

/** Where the commands of a toolchain find things: absolute paths. */
export interface Places {
  /** The generated package: a copy that may be built in. */
  readonly package: string;
  /** A copy of the driver, its templates filled in; `package` and `driver` are next to each other. */
  readonly driver: string;
  /** The tools that `prepare` brings, kept from run to run. */
  readonly cache: string;
}

/** What the templates of a driver show, given a catalog, the options of its target and the errors that vectors ask about. */
export type DriverView = (
  catalog: ErrorCatalog,
  options: TargetOptions,
  asked: readonly ErrorDefinition[],
) => { readonly [key: string]: View };

/** How the package of one language is built, driven and checked. A new language is one more record. */
export interface Toolchain {
  /** The target's id; also the folder of its driver in test/packages. */
  readonly id: string;
  /** Prints its version on the first line; where it does not run, or is too old, the toolchain is missing. */
  readonly version: (places: Places) => SystemTool;
  /** The other programs of the system that the gates run. */
  readonly tools?: (places: Places) => readonly SystemTool[];
  /** Brings the tools that come in pinned versions, each from a registry that serves that version. Quick where they are there already. */
  readonly prepare: (places: Places) => readonly Command[];
  readonly build: (places: Places) => readonly Command[];
  /**
   * Runs the driver; the path of vectors.json follows as its last argument. Absent where no compiler of the language can
   * be brought: its gates parse the package, and it is compiled elsewhere.
   */
  readonly drive?: ((places: Places) => Command) | undefined;
  /**
   * The strict gates, which README.md lists, but for those that are part of the build. They find nothing built. One whose
   * program is not there is missing, not passed. Absent if all are part of the build.
   */
  readonly gates?: (places: Places) => readonly Command[];
  /**
   * Packs the package with the language's own tool, which finds nothing built, and installs it if that is how it is used:
   * for the OKX table alone, in `npm run test:full`.
   */
  readonly packs?: (places: Places) => readonly Command[];
  /** What people write at call sites, by hand for the OKX table: held against its package alone. */
  readonly callSites?: (places: Places) => readonly Command[];
  /** A server's catch-all, written by hand for a table with a fallback: held against its package alone. */
  readonly catchAll?: (places: Places) => readonly Command[];
  /** Settings of the target other than its own choice: one of the tables is built with them. */
  readonly options: TargetOptions;
  /** What the templates of the driver show, where it has some. */
  readonly driverView?: DriverView;
}
