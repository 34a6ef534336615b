import type { Toolchain } from './toolchain.ts';
import { go } from './toolchains/go.ts';
import { python } from './toolchains/python.ts';
import { typescript } from './toolchains/typescript.ts';

/** Every toolchain, in the order in which they are run: a record a language. */
export const toolchains: readonly Toolchain[] = [typescript, python, go];
