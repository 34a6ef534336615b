import type { Kind, Retry, ScalarType } from '../ir/catalog.ts';
import type { Language, Source } from '../language/language.ts';

/** A language that packages are written in. */
export interface PackageLanguage extends Language {
  /** A number or a truth value of a parameter of that type. */
  literal(value: number | boolean, type: ScalarType): Source;
}

/** The names that a package gives to the members of its enumerations. */
export interface Enumerations {
  readonly kinds: Readonly<Record<Kind, Source>>;
  readonly retries: Readonly<Record<Retry, Source>>;
  readonly types: Readonly<Record<ScalarType, Source>>;
}
