import type { PlainEnvelope } from '../plain-envelope.ts';
import type { Source } from '../../language/language.ts';
import { envelopeJson } from '../envelope-json.ts';
import { cpp } from './language.ts';

type Pieces = readonly { readonly text: Source }[];

/** The fixed JSON of an envelope, each part of it in pieces that are appended one after the other. */
export type EnvelopePieces = {
  readonly beforeCode: Pieces;
  readonly beforeMessage: Pieces;
  readonly afterMessage: Pieces;
  readonly afterParams: Pieces;
};

const piecesOf = (text: string): Pieces => (text === '' ? [] : cpp.pieces(text).map((piece) => ({ text: piece })));

/** Writes the fixed JSON of an envelope. */
export const envelopePieces = (envelope: PlainEnvelope): EnvelopePieces => {
  const { beforeCode, beforeMessage, afterMessage, afterParams } = envelopeJson(envelope);
  return {
    beforeCode: piecesOf(beforeCode),
    beforeMessage: piecesOf(beforeMessage),
    afterMessage: piecesOf(afterMessage),
    afterParams: piecesOf(afterParams),
  };
};
