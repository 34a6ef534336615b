import type { Json, MemberPath } from '../ir/catalog.ts';
import type { PlainEnvelope } from './plain-envelope.ts';

/** The JSON text of an encoded error without its code, message and parameters, for packages that write it themselves. */
export interface EnvelopeJson {
  /** Before the code. In problem-json it lacks the opening brace: `type`, `title` and `status` come first. */
  readonly beforeCode: string;
  /** Between code and message. */
  readonly beforeMessage: string;
  /** After the message. In problem-json the member `params` comes next. */
  readonly afterMessage: string;
  /** After that: the fixed members, each with a comma before it, and the closing brace. */
  readonly afterParams: string;
}

const opened = (path: MemberPath): string => path.map((name) => `${JSON.stringify(name)}:`).join('{');

/** The code and the message are at two places of one object; neither is inside the other. */
const around = (code: MemberPath, message: MemberPath): readonly [string, string, string] => {
  const apart = code.findIndex((name, depth) => name !== message[depth]);
  return [
    opened(code),
    `${'}'.repeat(Math.max(0, code.length - 1 - apart))},${opened(message.slice(apart))}`,
    '}'.repeat(Math.max(0, message.length - 1)),
  ];
};

const membersText = (body: { readonly [key: string]: Json }): string =>
  Object.entries(body)
    .map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`)
    .join('');

/** Writes the fixed JSON of an envelope. */
export const envelopeJson = ({ code, message, body, profile }: PlainEnvelope): EnvelopeJson => {
  const [beforeCode, beforeMessage, afterMessage] = around(code, message);
  return {
    beforeCode: profile === 'problem-json' ? beforeCode : `{${beforeCode}`,
    beforeMessage,
    afterMessage,
    afterParams: `${membersText(body)}}`,
  };
};
