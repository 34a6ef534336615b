import type { Envelope, MemberPath } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { envelopeJson } from '../envelope-json.ts';
import { rust } from './language.ts';

/** How an error travels: constants with paths and the fixed parts of a body. */
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
  /** JSON before the code and between code and message. */
  readonly beforeCode: Source;
  readonly beforeMessage: Source;
  /** JSON after the message up to the parameters of a problem document. */
  readonly afterMessage: Source;
  /** JSON after all of that: the fixed members and the closing brace. */
  readonly closing: Source;
};

const constant = (name: Source, text: string): Source =>
  rust.assignment(source`const ${name}: &str`, rust.string(text), 0);

/** No member of a path has a dot in its name. */
const path = (name: Source, members: MemberPath = []): Source => constant(name, members.join('.'));

/** The view of an envelope. */
export const envelopeView = (envelope: Envelope): EnvelopeView => {
  const { code, message, items, requestId, profile, codeType } = envelope;
  const { beforeCode, beforeMessage, afterMessage, afterParams: closing } = envelopeJson(envelope);
  const header = requestId !== undefined && 'header' in requestId ? requestId.header : undefined;
  const idPath = requestId !== undefined && 'path' in requestId ? requestId.path : undefined;
  const isProblem = profile === 'problem-json';
  return {
    codePath: path(source`CODE_PATH`, code),
    messagePath: path(source`MESSAGE_PATH`, message),
    hasItems: items !== undefined,
    itemsPath: path(source`ITEMS_PATH`, items?.path),
    itemCodePath: path(source`ITEM_CODE_PATH`, items?.code),
    itemMessagePath: path(source`ITEM_MESSAGE_PATH`, items?.message),
    hasRequestIdHeader: header !== undefined,
    requestIdHeader: constant(source`REQUEST_ID_HEADER`, header ?? ''),
    hasRequestIdPath: idPath !== undefined,
    requestIdPath: path(source`REQUEST_ID_PATH`, idPath),
    isProblem,
    isInteger: codeType === 'integer',
    contentType: rust.string(isProblem ? 'application/problem+json' : 'application/json'),
    beforeCode: constant(source`BEFORE_CODE`, beforeCode),
    beforeMessage: constant(source`BEFORE_MESSAGE`, beforeMessage),
    afterMessage: constant(source`AFTER_MESSAGE`, afterMessage),
    closing: constant(source`CLOSING`, isProblem ? closing : `${afterMessage}${closing}`),
  };
};
