import type { ErrorCatalog, MemberPath } from '../ir/catalog.ts';
import type { Source } from '../language/language.ts';
import { envelopeJson } from './envelope-json.ts';
import { plainEnvelope, plainParts } from './plain-envelope.ts';
import { wireJson } from './wire-json.ts';

/**
 * How an error travels. Where `isPlain`, each part is at one place, and the paths and the fixed JSON of a body say it all;
 * any other envelope is `wire`.
 */
export type EnvelopeView = {
  readonly isPlain: boolean;
  /** The envelope as JSON, see {@link wireJson}. */
  readonly wire: Source;
  readonly isProblemJson: boolean;
  /** Whether a code is written as a number. */
  readonly isIntegerCode: boolean;
  readonly contentType: Source;
  readonly codePath: Source;
  readonly messagePath: Source;
  readonly hasItems: boolean;
  readonly hasRequestIdHeader: boolean;
  readonly requestIdHeader: Source;
  readonly hasRequestIdPath: boolean;
  readonly requestIdPath: Source;
  /** The members that every error carries, as the JSON of an object. */
  readonly body: Source;
  /** JSON before the code and between code and message. */
  readonly beforeCode: Source;
  readonly beforeMessage: Source;
  /** JSON after the message, up to the parameters of a problem document. */
  readonly afterMessage: Source;
  /** JSON after the parameters of a problem document: the fixed members and the closing brace. */
  readonly afterParams: Source;
  /** `afterMessage` and `afterParams` in one, for a body without parameters. */
  readonly ending: Source;
};

/** What a language writes for an envelope. */
export type EnvelopePart = {
  [Part in keyof EnvelopeView]: EnvelopeView[Part] extends Source ? Part : never;
}[keyof EnvelopeView];

/** Those of the parts that say where something is. */
export type EnvelopePath = Extract<EnvelopePart, `${string}Path`>;

/** Those that are texts. */
export type EnvelopeText = Exclude<EnvelopePart, EnvelopePath>;

/** How a language writes the parts of an envelope. Each receives its name, because the length of a line may depend on it. */
export interface EnvelopeLanguage {
  path(path: MemberPath, part: EnvelopePath): Source;
  string(text: string, part: EnvelopeText): Source;
}

const contentTypes = { plain: 'application/json', 'problem-json': 'application/problem+json' };

/** The view of a catalog's envelope. What the envelope does not have is empty, and its `has…` is false. */
export const envelopeView = (language: EnvelopeLanguage, catalog: ErrorCatalog): EnvelopeView => {
  const isPlain = plainEnvelope(catalog) !== undefined;
  const plain = plainParts(catalog);
  const { code, message, requestId, body, profile, codeType } = plain;
  const { beforeCode, beforeMessage, afterMessage, afterParams } = envelopeJson(plain);
  const header = requestId !== undefined && 'header' in requestId ? requestId.header : undefined;
  const path = requestId !== undefined && 'path' in requestId ? requestId.path : undefined;
  return {
    isPlain,
    wire: language.string(JSON.stringify(wireJson(catalog)), 'wire'),
    isProblemJson: profile === 'problem-json',
    isIntegerCode: codeType === 'integer',
    contentType: language.string(contentTypes[profile], 'contentType'),
    codePath: language.path(code, 'codePath'),
    messagePath: language.path(message, 'messagePath'),
    hasItems: catalog.envelope.items.length > 0,
    hasRequestIdHeader: header !== undefined,
    requestIdHeader: language.string(header ?? '', 'requestIdHeader'),
    hasRequestIdPath: path !== undefined,
    requestIdPath: language.path(path ?? [], 'requestIdPath'),
    body: language.string(JSON.stringify(body), 'body'),
    beforeCode: language.string(beforeCode, 'beforeCode'),
    beforeMessage: language.string(beforeMessage, 'beforeMessage'),
    afterMessage: language.string(afterMessage, 'afterMessage'),
    afterParams: language.string(afterParams, 'afterParams'),
    ending: language.string(`${afterMessage}${afterParams}`, 'ending'),
  };
};
