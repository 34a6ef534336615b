import { bodyPlaceholders } from '../../generator/ir/body-text.ts';
import type { Json } from '../../generator/ir/catalog.ts';

/** A literal text in a message with braces. */
export const literal = (text: string): string => text.replaceAll('{', '{{').replaceAll('}', '}}');

/** A path of members with these names. */
const pathOf = (names: readonly string[]): string => names.map((name) => JSON.stringify(name)).join('.');

/** Whether a member may have this name in a path. */
export const isName = (text: string): boolean =>
  text.length < 1_000 && !/[\u0000-\u001f\u007f-\u009f\p{Bidi_C}]/u.test(text);

/** A member of an error's own, and a place for its parameter where the text may be the name of a member. */
export const ownOf = (text: string) => ({
  place: isName(text) && text !== '__proto__' ? { from: pathOf([text]) } : {},
  body: { own: { [text]: `{name}${literal(text)}{status}` } },
});

/**
 * An envelope with every key that it may have. Each text that may be the name of a member is one in some path; each is cut
 * at in an excerpt, is a text of the server's verdict, and is in `body` among placeholders.
 */
export const envelopeOf = (
  all: readonly string[],
  known: readonly string[] = all.filter(isName),
): { readonly [key: string]: Json } => {
  // Of a few texts, each is in several paths, with a number so that no two are the same.
  const more = Array.from({ length: 35 }, (_, place) => `${known[place % known.length]}${place}`);
  const names = [...known, ...more].slice(0, Math.max(known.length, 35));
  const share = Math.ceil(names.length / 7);
  // A part has at most eight steps, and paths inside an element start with its own.
  const [code = [], message = [], subcode = [], id = [], wait = [], retry = [], rest = []] = Array.from(
    { length: 7 },
    (_, place) => names.slice(place * share, (place + 1) * share),
  );
  const verdicts = ['never', 'backoff', 'check'];
  return {
    code: ['code', pathOf(code), { header: "!#$%&'*+.^_`|~-", after: all[0] ?? '', before: all[1] ?? '' }],
    message: ['message', pathOf(message)],
    subcode: [{ header: 'x-sub' }, pathOf(subcode)],
    success: { path: pathOf(rest), equals: all[2] ?? '' },
    items: {
      path: pathOf(names.slice(0, 3)),
      code: pathOf(names.slice(3, 6)),
      message: pathOf(names.slice(6, 9)),
      status: pathOf(names.slice(9, 12)),
    },
    details: [
      {
        path: pathOf(names.slice(12, 14)),
        field: pathOf(names.slice(14, 16)),
        code: pathOf(names.slice(16, 18)),
        message: pathOf(names.slice(18, 20)),
      },
      { map: pathOf(names.slice(20, 23)), code: pathOf(names.slice(23, 26)), message: pathOf(names.slice(26, 29)) },
    ],
    params: pathOf(names.slice(29, 32)),
    requestId: [
      pathOf(id),
      ...all.map((text, place) => ({ header: `x-${place}`, after: text, before: all[place + 1] ?? text })),
    ],
    retryAfter: [{ path: pathOf(wait), unit: 'ms' }, { header: 'x-wait' }],
    retry: [
      {
        path: pathOf(retry),
        values: Object.fromEntries(verdicts.map((verdict, place) => [names[place] ?? '', verdict])),
      },
      { header: 'x-verdict', values: Object.fromEntries(all.map((text, place) => [text, verdicts[place % 3] ?? ''])) },
    ],
    status: pathOf(names.slice(32, 35)),
    body: {
      fixed: Object.fromEntries(all.filter((text) => text !== '__proto__').map((text) => [text, literal(text)])),
      filled: bodyPlaceholders.map((name, place) => `{${name}}${literal(all[place] ?? '')}{status}`),
    },
  };
};
