import type { Envelope, MemberPath } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { envelopeJson } from '../envelope-json.ts';
import { kotlin } from './language.ts';

/** How an error travels: paths and the fixed parts of a body. */
export type EnvelopeView = {
  readonly codePath: Source;
  readonly messagePath: Source;
  readonly hasItems: boolean;
  readonly itemsPath: Source;
  readonly itemCodePath: Source;
  readonly itemMessagePath: Source;
  readonly hasRequestIdHeader: boolean;
  readonly requestIdHeader: Source;
  readonly hasRequestIdPath: boolean;
  readonly requestIdPath: Source;
  readonly isProblem: boolean;
  readonly isInteger: boolean;
  readonly contentType: Source;
  /** How the values of a row are read from the response, and from an item. */
  readonly readValues: Source;
  readonly readItemValues: Source;
  /** JSON before the code and between code and message. */
  readonly beforeCode: Source;
  readonly beforeMessage: Source;
  /** JSON after the message up to the parameters of a problem document. */
  readonly afterMessage: Source;
  /** JSON after all of that: the fixed members and the closing brace. */
  readonly closing: Source;
};

const pathSource = (path: MemberPath): Source => source`listOf(${join(path.map(kotlin.string), source`, `)})`;

const none: MemberPath = [];

/** The view of an envelope. */
export const envelopeView = (envelope: Envelope): EnvelopeView => {
  const { code, message, items, requestId, profile, codeType } = envelope;
  const { beforeCode, beforeMessage, afterMessage, afterParams: closing } = envelopeJson(envelope);
  const header = requestId !== undefined && 'header' in requestId ? requestId.header : undefined;
  const path = requestId !== undefined && 'path' in requestId ? requestId.path : undefined;
  const isProblem = profile === 'problem-json';
  const read = (object: Source): Source =>
    isProblem ? source`paramsMember(it, ${object}) ?: readBack(it, received)` : source`readBack(it, received)`;
  return {
    codePath: pathSource(code),
    messagePath: pathSource(message),
    hasItems: items !== undefined,
    itemsPath: pathSource(items?.path ?? none),
    itemCodePath: pathSource(items?.code ?? none),
    itemMessagePath: pathSource(items?.message ?? none),
    hasRequestIdHeader: header !== undefined,
    requestIdHeader: kotlin.string(header ?? ''),
    hasRequestIdPath: path !== undefined,
    requestIdPath: pathSource(path ?? none),
    isProblem,
    isInteger: codeType === 'integer',
    contentType: isProblem ? source`application/problem+json` : source`application/json`,
    readValues: read(source`answer`),
    readItemValues: read(source`item`),
    beforeCode: kotlin.string(beforeCode),
    beforeMessage: kotlin.string(beforeMessage),
    afterMessage: kotlin.string(afterMessage),
    closing: kotlin.string(isProblem ? closing : `${afterMessage}${closing}`),
  };
};
