import type { Envelope, Json, MemberPath } from '../ir/catalog.ts';
import type { Placed } from './load.ts';
import { nodeAt, type SpecNode } from './node.ts';
import type { RootSpec } from './schema.ts';

const jsonScalar = /^(null|true|false|-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?)$/;

/** The JSON value of a node: plain scalars that JSON knows are JSON's, everything else is text. */
const toJson = (node: SpecNode): Json => {
  switch (node.kind) {
    case 'scalar':
      return node.plain && jsonScalar.test(node.text) ? (JSON.parse(node.text) as Json) : node.text;
    case 'list':
      return node.items.map(toJson);
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, toJson(value)]));
  }
};

const toPath = (dotted: string): MemberPath => dotted.split('.');

/** The envelope with its defaults. */
export const readEnvelope = ({ spec, node }: Placed<RootSpec>): Envelope => {
  const {
    profile = 'plain',
    code = 'code',
    message = profile === 'problem-json' ? 'detail' : 'message',
    ...rest
  } = spec.envelope ?? {};
  const body = nodeAt(node, ['envelope', 'body']);
  const json = spec.envelope?.body === undefined ? {} : toJson(body);
  return {
    code: toPath(code),
    message: toPath(message),
    codeType: rest.codeType ?? 'string',
    items:
      rest.items === undefined
        ? undefined
        : {
            path: toPath(rest.items.path),
            code: toPath(rest.items.code ?? code),
            message: toPath(rest.items.message ?? message),
          },
    requestId:
      rest.requestId === undefined
        ? undefined
        : 'header' in rest.requestId
          ? { header: rest.requestId.header.toLowerCase() }
          : { path: toPath(rest.requestId.path) },
    body: json !== null && typeof json === 'object' && !Array.isArray(json) ? (json as Envelope['body']) : {},
    profile,
  };
};
