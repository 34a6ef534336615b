import type { Json, MemberPath } from '../ir/catalog.ts';
import type { PlainEnvelope } from './plain-envelope.ts';

/** A value of a body that differs from error to error. */
type Slot = 'code' | 'message' | 'params' | 'requestId';

/**
 * A part of the JSON of an encoded error: fixed text, or a value. A member that an error may lack, with the objects that
 * contain nothing else, has the text before and after its value.
 */
export type BodyPart =
  | { readonly text: string }
  | { readonly slot: 'code' | 'message' }
  | { readonly slot: 'params' | 'requestId'; readonly before: string; readonly after: string };

/** A body: an object, whose members are in order, fixed JSON, or a slot. */
type Body = Map<string, Body> | { readonly json: Json } | { readonly slot: Slot };

const put = (body: Map<string, Body>, [name = '', ...rest]: MemberPath, slot: Slot): void => {
  if (rest.length === 0) {
    body.set(name, { slot });
    return;
  }
  const found = body.get(name);
  const inner = found instanceof Map ? found : new Map<string, Body>();
  body.set(name, inner);
  put(inner, rest, slot);
};

/** The slot of a member that is left out where an error has no such value. */
const optionalSlot = (body: Body): 'params' | 'requestId' | undefined => {
  if ('slot' in body) return body.slot === 'params' || body.slot === 'requestId' ? body.slot : undefined;
  if (!(body instanceof Map)) return undefined;
  const [first, ...others] = [...body.values()].map(optionalSlot);
  return others.length === 0 ? first : undefined;
};

/** The text before the value of the one slot of a body, and the text after it. */
const around = (body: Body): readonly [before: string, after: string] => {
  if (!(body instanceof Map)) return ['', ''];
  const [[name, inner] = ['', body]] = body;
  const [before, after] = around(inner);
  return [`{${JSON.stringify(name)}:${before}`, `${after}}`];
};

const partsOf = (body: Body): readonly BodyPart[] => {
  if ('json' in body) return [{ text: JSON.stringify(body.json) }];
  if ('slot' in body) {
    return [
      body.slot === 'code' || body.slot === 'message'
        ? { slot: body.slot }
        : { slot: body.slot, before: '', after: '' },
    ];
  }
  // The code or the message is before each member that may be left out, so that such a member has a comma before it.
  const members = [...body].flatMap(([name, inner], index): readonly BodyPart[] => {
    const key = `${index === 0 ? '' : ','}${JSON.stringify(name)}:`;
    const slot = optionalSlot(inner);
    if (slot === undefined) return [{ text: key }, ...partsOf(inner)];
    const [before, after] = around(inner);
    return [{ slot, before: `${key}${before}`, after }];
  });
  return [{ text: '{' }, ...members, { text: '}' }];
};

const join = (parts: readonly BodyPart[]): readonly BodyPart[] =>
  parts.reduce<readonly BodyPart[]>((joined, part) => {
    const last = joined.at(-1);
    return last !== undefined && 'text' in last && 'text' in part
      ? [...joined.slice(0, -1), { text: `${last.text}${part.text}` }]
      : [...joined, part];
  }, []);

/**
 * The JSON of an error with a plain envelope. In problem-json it lacks the opening brace: `type`, `title` and `status` come
 * first.
 */
export const bodyParts = ({ code, message, requestId, body, profile }: PlainEnvelope): readonly BodyPart[] => {
  const isProblem = profile === 'problem-json';
  const whole = new Map<string, Body>();
  put(whole, code, 'code');
  put(whole, message, 'message');
  if (isProblem) put(whole, ['params'], 'params');
  if (requestId !== undefined && 'path' in requestId) put(whole, requestId.path, 'requestId');
  for (const [name, json] of Object.entries(body)) whole.set(name, { json });
  const parts = partsOf(whole);
  return join(isProblem ? parts.slice(1) : parts);
};
