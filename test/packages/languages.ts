import { describe, expect, type TestContext } from 'vitest';
import { targets } from '../../generator/targets/index.ts';
import type { Target } from '../../generator/targets/target.ts';
import { findToolchain, type Present } from './presence.ts';
import type { Toolchain } from './toolchain.ts';
import { toolchains } from './toolchains.ts';

/** `all`: a toolchain or tool that is missing is a failure. Else it is said, and skipped. */
export const isStrict = process.env['ERRSPEC_TOOLCHAINS'] === 'all';

/** A target whose packages are compiled and run. */
export interface Language {
  readonly toolchain: Toolchain;
  readonly target: Target;
}

const languageOf = (toolchain: Toolchain): Language => {
  const target: Target | undefined = targets.find(({ id }) => id === toolchain.id);
  if (target === undefined) throw new Error(`There is a toolchain for ${toolchain.id}, and no such target.`);
  return { toolchain, target };
};

/** Declares tests for each language that is meant. They run side by side, and none of another language runs or is prepared for `-t`. */
export const describeLanguages = (
  declare: (language: Language) => void,
  isMeant: (toolchain: Toolchain) => boolean = () => true,
): void => {
  describe.concurrent.each(toolchains.filter(isMeant).map((toolchain) => [toolchain.id, toolchain] as const))(
    '%s',
    (_, toolchain) => declare(languageOf(toolchain)),
  );
};

const found = new Map<string, ReturnType<typeof findToolchain>>();

/** The toolchain of a language on this machine, its tools brought. Where it is missing, the test is skipped or fails. */
export const needToolchain = async ({ toolchain }: Language, { skip }: TestContext): Promise<Present> => {
  const finding = found.get(toolchain.id) ?? findToolchain(toolchain);
  found.set(toolchain.id, finding);
  const presence = await finding;
  if (!('why' in presence)) return presence;
  return isStrict ? expect.fail(presence.why) : skip(presence.why);
};
