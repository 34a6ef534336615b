import type { Envelope, Json, MemberPath } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { go } from './language.ts';

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

const pathSource = (path: MemberPath): Source => source`[]string{${join(path.map(go.string), source`, `)}}`;

const opened = (path: MemberPath): string => path.map((name) => `${JSON.stringify(name)}:`).join('{');

/** The JSON around code and message, which stand at two places of one object; neither is inside the other. */
const around = (code: MemberPath, message: MemberPath): readonly [string, string, string] => {
  const apart = code.findIndex((name, depth) => name !== message[depth]);
  return [
    opened(code),
    `${'}'.repeat(code.length - 1 - apart)},${opened(message.slice(apart))}`,
    '}'.repeat(message.length - 1),
  ];
};

const membersText = (body: { readonly [key: string]: Json }): string =>
  Object.entries(body)
    .map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`)
    .join('');

const none: MemberPath = [];

/** The view of an envelope. */
export const envelopeView = ({ code, message, items, requestId, body, profile, codeType }: Envelope): EnvelopeView => {
  const [beforeCode, beforeMessage, afterMessage] = around(code, message);
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
    requestIdHeader: go.string(header ?? ''),
    hasRequestIdPath: path !== undefined,
    requestIdPath: pathSource(path ?? none),
    isProblem,
    isInteger: codeType === 'integer',
    beforeCode: go.string(isProblem ? beforeCode : `{${beforeCode}`),
    beforeMessage: go.string(beforeMessage),
    afterMessage: go.string(afterMessage),
    closing: go.string(`${isProblem ? '' : afterMessage}${membersText(body)}}`),
  };
};
