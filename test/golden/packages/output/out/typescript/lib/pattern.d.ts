/** Literal text, or the place of a parameter. */
export type Segment = string | number;
/** The segments of a pattern: `{0}` is the first parameter, doubled braces are literal. */
export declare const parsePattern: (pattern: string) => readonly Segment[];
/** Writes a pattern with its parameters shown in some way. */
export declare const fillPattern: (pattern: string, show: (place: number) => string) => string;
