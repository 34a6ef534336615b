import semver from 'semver';

/** Whether a text is a version, without a leading `v`. */
export const isVersion = (text: string): boolean =>
  semver.valid(text) !== null && !text.startsWith('v') && text.trim() === text;

/** The version that a text probably means. */
export const likelyVersion = (text: string): string | undefined =>
  semver.coerce(text, { includePrerelease: true })?.version;

/** Below 0, 0 or above 0, as a version is lower than another, equal or higher. */
export const compareVersions = (one: string, other: string): number => semver.compare(one, other);

/** The version after another one. */
export const raiseVersion = (version: string, step: 'major' | 'minor' | 'patch' | 'prerelease'): string =>
  semver.inc(version, step) ?? version;

/** Whether a version comes before a release, such as `1.0.0-rc.1`. */
export const isPrerelease = (version: string): boolean => semver.prerelease(version) !== null;

/** Whether a version is below 1.0.0. */
export const isEarly = (version: string): boolean => semver.major(version) === 0;

/** A version without what follows `-` or `+`. */
export const releaseOf = (version: string): string => /^\d+\.\d+\.\d+/.exec(version)?.[0] ?? version;
