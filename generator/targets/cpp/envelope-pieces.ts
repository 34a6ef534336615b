import type { ErrorCatalog } from '../../ir/catalog.ts';
import type { Source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';
import { bodyParts, type BodyPart } from '../body-parts.ts';
import { plainEnvelope } from '../plain-envelope.ts';
import { wireJson } from '../wire-json.ts';
import { cpp } from './language.ts';

/** A part of the JSON of a body, which is appended to those before it. */
type BodyPartView = {
  readonly isText: boolean;
  readonly isCode: boolean;
  readonly isMessage: boolean;
  readonly isParams: boolean;
  readonly isRequestId: boolean;
  /** Fixed JSON, or that before the ID of the request. */
  readonly text: Source;
  readonly ending: Source;
};

/** The fixed JSON of an envelope, in pieces that are appended one after the other. */
export type EnvelopePieces = {
  readonly bodyParts: readonly BodyPartView[];
  readonly wirePieces: readonly { readonly text: Source }[];
};

const viewOf = (part: BodyPart): readonly BodyPartView[] => {
  const slot = 'slot' in part ? part.slot : undefined;
  const view = {
    isText: slot === undefined,
    isCode: slot === 'code',
    isMessage: slot === 'message',
    isParams: slot === 'params',
    isRequestId: slot === 'requestId',
    ending: 'after' in part ? cpp.string(part.after) : none,
  };
  if ('text' in part) return cpp.pieces(part.text).map((text) => ({ ...view, text }));
  return [{ ...view, text: 'before' in part ? cpp.string(part.before) : none }];
};

/** Writes the fixed JSON of an envelope. */
export const envelopePieces = (catalog: ErrorCatalog): EnvelopePieces => {
  const plain = plainEnvelope(catalog);
  return {
    bodyParts: plain === undefined ? [] : bodyParts(plain).flatMap(viewOf),
    wirePieces: plain === undefined ? cpp.pieces(JSON.stringify(wireJson(catalog))).map((text) => ({ text })) : [],
  };
};
