import { publicNames as cpp } from '../targets/cpp/public-names.ts';
import { publicNames as csharp } from '../targets/csharp/public-names.ts';
import { publicNames as go } from '../targets/go/public-names.ts';
import { publicNames as java } from '../targets/java/public-names.ts';
import { publicNames as kotlin } from '../targets/kotlin/public-names.ts';
import { publicNames as php } from '../targets/php/public-names.ts';
import type { PublicNames } from '../targets/public-names.ts';
import { publicNames as python } from '../targets/python/public-names.ts';
import { publicNames as ruby } from '../targets/ruby/public-names.ts';
import { publicNames as rust } from '../targets/rust/public-names.ts';
import { publicNames as swift } from '../targets/swift/public-names.ts';
import { publicNames as typescript } from '../targets/typescript/public-names.ts';

/** A language, and what is public in its packages. */
export interface Language {
  /** The id of its target. */
  readonly id: string;
  readonly names: PublicNames;
}

/** The languages, in the order of the targets. */
export const languages: readonly Language[] = Object.entries({
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
}).map(([id, names]) => ({ id, names }));
