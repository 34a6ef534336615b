const releases = new Map([
  ['a', 'a'],
  ['alpha', 'a'],
  ['b', 'b'],
  ['beta', 'b'],
  ['c', 'rc'],
  ['rc', 'rc'],
  ['pre', 'rc'],
  ['preview', 'rc'],
  ['dev', '.dev'],
]);

const asPreRelease = (text: string): string | undefined => {
  const [, word = '', number = '0'] = /^([a-z]*)[.-]?(\d*)$/u.exec(text.toLowerCase()) ?? [];
  const release = releases.get(word);
  return release === undefined ? undefined : `${release}${number === '' ? '0' : number}`;
};

const asLocal = (identifiers: string): string =>
  identifiers
    .toLowerCase()
    .split(/[.-]+/u)
    .filter((part) => part !== '')
    .join('.');

/**
 * A semver as PEP 440 writes it: `1.0.0-beta.2` → `1.0.0b2`. A pre-release without a word there becomes
 * a development release that keeps its text as the local part: `1.0.0-nightly.3` → `1.0.0.dev0+nightly.3`.
 */
export const toPythonVersion = (semver: string): string => {
  const [, release = '', preRelease, build] = /^(\d+\.\d+\.\d+)(?:-([^+]+))?(?:\+(.+))?$/u.exec(semver) ?? [];
  if (release === '') throw new Error(`not a version: ${JSON.stringify(semver)}`);
  const pre = preRelease === undefined ? '' : asPreRelease(preRelease);
  const local = [pre === undefined ? (preRelease ?? '') : '', build ?? ''].map(asLocal).filter((part) => part !== '');
  return `${release}${pre ?? '.dev0'}${local.length === 0 ? '' : `+${local.join('.')}`}`;
};
