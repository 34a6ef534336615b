import type { Kind, MemberPath, Retry, ScalarType } from '../ir/catalog.ts';
import type { Language, Source } from '../language/language.ts';

/** A language that packages are written in: what the views that all packages share ask of it. */
export interface PackageLanguage extends Language {
  /** A number or a truth value of a parameter of that type. */
  literal(value: number | boolean, type: ScalarType): Source;
  /** Where something is in a JSON body, as the package keeps it. */
  path(path: MemberPath): Source;
}

/** The names that a package gives to the members of its enumerations. */
export interface Enumerations {
  readonly kinds: Readonly<Record<Kind, Source>>;
  readonly retries: Readonly<Record<Retry, Source>>;
  readonly types: Readonly<Record<ScalarType, Source>>;
}
