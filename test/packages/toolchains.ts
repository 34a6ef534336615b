import type { Toolchain } from './toolchain.ts';
import { cpp } from './toolchains/cpp.ts';
import { csharp } from './toolchains/csharp.ts';
import { go } from './toolchains/go.ts';
import { java } from './toolchains/java.ts';
import { kotlin } from './toolchains/kotlin.ts';
import { php } from './toolchains/php.ts';
import { python } from './toolchains/python.ts';
import { ruby } from './toolchains/ruby.ts';
import { rust } from './toolchains/rust.ts';
import { swift } from './toolchains/swift.ts';
import { typescript } from './toolchains/typescript.ts';

/** Every toolchain, in the order in which they are run: a record a language. */
export const toolchains: readonly Toolchain[] = [
  typescript,
  python,
  go,
  java,
  kotlin,
  csharp,
  rust,
  swift,
  php,
  ruby,
  cpp,
];
