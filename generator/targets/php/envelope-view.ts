import type { Envelope, MemberPath } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { envelopeJson } from '../envelope-json.ts';
import { php } from './language.ts';
import { array, text } from './layout.ts';

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
  /** JSON before the code and between code and message. */
  readonly beforeCode: Source;
  readonly beforeMessage: Source;
  /** JSON after the message up to the parameters of a problem document. */
  readonly afterMessage: Source;
  /** JSON after all of that: the fixed members and the closing brace. */
  readonly closing: Source;
};

const none: MemberPath = [];

/** What `    public const BEFORE_MESSAGE = ` may take of a line. */
const head = 36;

const constant = (content: string): Source => {
  const flat = text(source``, content)(head);
  return flat.includes('\n') ? join(php.pieces(content, 80), source`${php.newLine(8)}. `) : flat;
};

const pathSource = (path: MemberPath): Source => {
  const items = path.map((name) => text(source``, name));
  const flat = array(source``, items)(head);
  return flat.includes('\n') ? array(source``, items)(4) : flat;
};

/** The view of an envelope. */
export const envelopeView = (envelope: Envelope): EnvelopeView => {
  const { code, message, items, requestId, profile, codeType } = envelope;
  const { beforeCode, beforeMessage, afterMessage, afterParams: closing } = envelopeJson(envelope);
  const header = requestId !== undefined && 'header' in requestId ? requestId.header : undefined;
  const isProblem = profile === 'problem-json';
  const path = requestId !== undefined && 'path' in requestId ? requestId.path : undefined;
  return {
    codePath: pathSource(code),
    messagePath: pathSource(message),
    hasItems: items !== undefined,
    itemsPath: pathSource(items?.path ?? none),
    itemCodePath: pathSource(items?.code ?? none),
    itemMessagePath: pathSource(items?.message ?? none),
    hasRequestIdHeader: header !== undefined,
    requestIdHeader: constant(header ?? ''),
    hasRequestIdPath: path !== undefined,
    requestIdPath: pathSource(path ?? none),
    isProblem,
    isInteger: codeType === 'integer',
    beforeCode: constant(beforeCode),
    beforeMessage: constant(beforeMessage),
    afterMessage: constant(afterMessage),
    closing: constant(isProblem ? closing : `${afterMessage}${closing}`),
  };
};
