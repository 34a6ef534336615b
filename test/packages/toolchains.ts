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

/** A record for each language. The slowest are run first, so that at the end no core waits for one of them. */
export const toolchains: readonly Toolchain[] = [
  kotlin,
  swift,
  cpp,
  rust,
  java,
  typescript,
  go,
  python,
  ruby,
  csharp,
  php,
];
