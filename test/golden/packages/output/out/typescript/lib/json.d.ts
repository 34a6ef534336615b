/** The value of JSON text, or a value that was parsed elsewhere; undefined for anything that is not JSON. */
export declare const readJson: (body: unknown) => unknown;
/** A JSON object. */
export type JsonObject = {
  readonly [key: string]: unknown;
};
/** Whether a value is a JSON object. */
export declare const isObject: (value: unknown) => value is JsonObject;
/** What stands at a path; undefined where nothing does. */
export declare const memberAt: (value: unknown, path: readonly string[]) => unknown;
/** The string at a path. */
export declare const stringAt: (value: unknown, path: readonly string[]) => string | undefined;
/** The string that is not empty, or the whole number as text, at a path. */
export declare const idAt: (value: unknown, path: readonly string[]) => string | undefined;
/** The beginning of a text, at most 4,096 bytes of UTF-8, cut between code points. */
export declare const clip: (text: string) => string;
