import type { TargetOption } from '../target.ts';

/** Crates of the language itself, and what Windows or cargo do not take as the name of a package. */
const refused = String.raw`(?:std|core|alloc|proc[-_]macro|test|deps|build|examples|incremental|con|prn|aux|nul|com[0-9]|lpt[0-9])$`;

/** The Rust Reference, "Keywords": `cargo new` refuses them. */
const keywords =
  'abstract|as|async|await|become|box|break|const|continue|crate|do|dyn|else|enum|extern|false|final|fn|for|gen|if|impl|in|let|loop|macro|match|mod|move|mut|override|priv|pub|ref|return|self|static|struct|super|trait|true|try|type|typeof|unsafe|unsized|use|virtual|where|while|yield';

/** The settings of the Rust package. */
export const rustOptions = {
  crate: {
    description: 'Name of the crate on crates.io.',
    pattern: new RegExp(`^(?=.{1,64}$)(?!${refused})(?!(?:${keywords})$)[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$`),
    says: 'a crate name such as example-errors',
  },
} satisfies Readonly<Record<string, TargetOption>>;
