/** A source file in TypeScript or JavaScript, as far as errors can be in it. */
import type { Place } from '../../../diagnostic.ts';
import type { ScalarType } from '../../../ir/catalog.ts';
import type { Cell } from '../../source.ts';

/** A parameter of a function. */
export interface Parameter {
  /** The name, or the members that it takes apart: `{ code, message }`. */
  readonly names: readonly string[];
  readonly isObject: boolean;
  /** The types of those that are numbers or truth values. */
  readonly types: ReadonlyMap<string, ScalarType>;
  /** Whether it is a member of the class too: `readonly code: string`. */
  readonly isMember: boolean;
  readonly initial: Expression | undefined;
}

/** A member of an object, or of an enum. */
export interface Entry {
  readonly key: Expression;
  readonly value: Expression;
  readonly notes: Notes;
}

/** The comments of a declaration or of a member. */
export interface Notes {
  /** A JSDoc comment before it. */
  readonly doc: Cell | undefined;
  /** Any other comment directly before it. */
  readonly before: Cell | undefined;
  /** A comment behind it in the same line. */
  readonly after: Cell | undefined;
}

/** What a value is written as. Casts, `as const`, `satisfies` and parentheses are gone. */
export type Expression =
  | { readonly kind: 'text'; readonly text: string; readonly place: Place }
  | { readonly kind: 'number'; readonly text: string; readonly place: Place }
  | { readonly kind: 'template'; readonly parts: readonly (string | Expression)[]; readonly place: Place }
  /** `E.NOT_FOUND`, `this.code`. */
  | { readonly kind: 'name'; readonly path: readonly string[]; readonly place: Place }
  | { readonly kind: 'object'; readonly entries: readonly (Entry | Spread)[]; readonly place: Place }
  | {
      readonly kind: 'list';
      readonly items: readonly Expression[];
      readonly notes: readonly Notes[];
      readonly place: Place;
    }
  | Call
  | FunctionValue
  /** `a ?? b`, `a || b`, `c ? a : b`. */
  | { readonly kind: 'choice'; readonly options: readonly Expression[]; readonly place: Place }
  | { readonly kind: 'class'; readonly declared: ClassDeclaration; readonly place: Place }
  | { readonly kind: 'other'; readonly place: Place };

/** `...others` in an object. */
export interface Spread {
  readonly spread: Expression;
}

/** A call, or `new` of a class. */
export interface Call {
  readonly kind: 'call';
  readonly isNew: boolean;
  /** `Object.freeze`, `createError`. */
  readonly callee: string;
  readonly arguments: readonly Expression[];
  readonly place: Place;
}

/** A function, with what it returns. */
export interface FunctionValue {
  readonly kind: 'function';
  readonly parameters: readonly Parameter[];
  readonly results: readonly Expression[];
  readonly place: Place;
}

/** A field of a class, a getter, or a method without parameters that returns one value. */
export interface Field {
  readonly name: Cell;
  readonly isStatic: boolean;
  readonly value: Expression;
  readonly notes: Notes;
}

/** A class. */
export interface ClassDeclaration {
  readonly kind: 'class';
  readonly name: Cell;
  readonly base: string | undefined;
  readonly fields: readonly Field[];
  /** Absent without a constructor. */
  readonly parameters: readonly Parameter[] | undefined;
  /** What is passed to the base. */
  readonly superArguments: readonly Expression[];
  /** `this.code = …` in the constructor. */
  readonly assigned: readonly { readonly member: string; readonly value: Expression }[];
  readonly groups: readonly Cell[];
  readonly notes: Notes;
  readonly place: Place;
}

/** What a file declares, outermost or in a namespace. */
export type Declaration =
  | ClassDeclaration
  | {
      /** `union` is a type of literals: `'a' | 'b'`. */
      readonly kind: 'enum' | 'union';
      readonly name: Cell;
      readonly entries: readonly Entry[];
      readonly groups: readonly Cell[];
      readonly place: Place;
    }
  | {
      readonly kind: 'constant';
      readonly name: Cell;
      readonly value: Expression;
      readonly groups: readonly Cell[];
      readonly notes: Notes;
      readonly place: Place;
    }
  | {
      /** `interface NotFound extends CodedError<'NOT_FOUND'>`. */
      readonly kind: 'interface';
      readonly name: Cell;
      readonly literal: Expression;
      readonly notes: Notes;
      readonly place: Place;
    }
  | {
      readonly kind: 'call';
      readonly call: Call;
      readonly groups: readonly Cell[];
      readonly notes: Notes;
      readonly place: Place;
    };

/** An error that is made inside a function, and what the function is called. */
export interface Raised {
  readonly call: Call;
  readonly owner: Cell | undefined;
  /** The parameters of the function. */
  readonly parameters: readonly Parameter[];
}

/** A source file. */
export interface Module {
  readonly declarations: readonly Declaration[];
  readonly raised: readonly Raised[];
}
