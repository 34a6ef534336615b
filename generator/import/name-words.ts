/*
 * How a message becomes the few words of a name. The first phrase that fits is replaced by its words; what the list does not
 * know stays. Names must not change when errors are added, so all that decides is the message itself.
 */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bn['’]t\b/g, ' not'],
  [/\bcan(?: ?not| not)\b/g, 'cannot'],
  [/\b(?:https?|www)\S+/g, ' '],
  [
    /\b(?:cannot|must not|should not|may not|can not) be (?:empty|blank|null|none|undefined)(?: or (?:empty|null|blank))?\b/g,
    'empty',
  ],
  [/\b(?:is|are|was|were) (?:empty|blank|null)\b/g, 'empty'],
  [
    /\b(?:does|do|did) not (?:already )?exist\b|\b(?:was|were|is|are|could|has been|have been|cannot be|can|could not be|has|have)? ?not (?:be |been )?found\b|\bcould not find\b|\bcannot find\b|\bunable to find\b|\bcannot be found\b/g,
    'not_found',
  ],
  [/^no such (\w+)/g, '$1 not_found'],
  [/^no (\w+(?: \w+)?) (?:was |were |is |are )?(?:found|displayed|exists?)\b/g, '$1 not_found'],
  [
    /^(?:you (?:have|do not have) )?(?:no|not have|insufficient|missing) (?:permissions?|privileges?|access)\b.*/g,
    'permission_denied',
  ],
  [/\b(?:you )?(?:do not have|lack) (?:the )?(?:\w+ )?permissions?\b.*/g, 'permission_denied'],
  [/\bpermission denied\b.*/g, 'permission_denied'],
  [
    /\bcannot (?:exist|be (?:used|set|sent|specified|present)) (?:at the same time|together|simultaneously)\b/g,
    'mutually_exclusive',
  ],
  [/\b(?:is|are) mutually exclusive\b/g, 'mutually_exclusive'],
  [/\b(?:does|do) not (?:currently )?match\b|\b(?:is|are) not (?:consistent|the same)\b/g, 'mismatch'],
  [
    /\b(?:does|do) not (?:currently )?supports?\b|\b(?:is|are) (?:currently )?not (?:currently |yet )?supported\b|\bunsupported\b/g,
    'not_supported',
  ],
  [
    /\b(?:is|are) (?:currently )?not (?:currently |yet )?(?:available|accessible)\b|\b(?:is|are )?(?:currently |temporarily )*unavailable\b|\bis offline\b/g,
    'unavailable',
  ],
  [/\b(?:is|are) not (?:yet |currently )?(?:allowed|permitted)\b/g, 'not_allowed'],
  [/\b(?:is|are) not (?:yet |currently )?valid\b|\bnot a valid\b/g, 'invalid'],
  [/\b(?:is|are) (?:not correct|wrong|incorrect)\b/g, 'incorrect'],
  [
    /\b(?:has|have|had|is|are|was|were) (?:already )?(?:been )?(?=expired|frozen|blocked|suspended|disabled|deleted|locked|closed|cancell?ed|rejected|exceeded|banned|revoked|deprecated|busy|invalid|missing|required|triggered|restricted|limited)/g,
    '',
  ],
  [
    /\bexceeds?(?: the)? (?:maximum |max |upper )?limits?(?: of)?\b|\b(?:exceeds?|exceeded) (?:the )?(?=maximum|max|range|limit)/g,
    'exceeded ',
  ],
  [/\bexceeds\b/g, 'exceeded'],
  [/\b(?:is|are) (?:required|mandatory)\b|\bmust be (?:provided|specified|set|supplied|present)\b/g, 'required'],
  [/\b(?:is|are) missing\b/g, 'missing'],
  [/\balready (?:exists?|existed)\b/g, 'already_exists'],
  [/\bformat error\b/g, 'format_error'],
  [/\bdue to\b.*|\baccording to\b[^,]*,|\bplease\b.*|\bplz\b.*|\btry again\b.*/g, ' '],
];

const stopWords = new Set(
  'a an the is are was were be been being of to in on at by for from with and or this that these those it its your you our we they their there here has have had do does did will would shall should could can may might must as if when which who whom whose what into than then so such very just only some any each every also please currently temporarily now yet still again request header field filled specified given provided value values'.split(
    ' ',
  ),
);

/** Words that are left out only where others are left: in `Invalid request` the request is all there is. */
const weakWords = new Set([
  'request',
  'header',
  'field',
  'value',
  'values',
  'specified',
  'given',
  'provided',
  'filled',
]);

/** The most words of a name, and the most characters. */
const limits = { words: 6, characters: 40 };

const clauseOf = (text: string): string => {
  const [first = ''] = text.split(/[.!?;。！？；](?:\s|$)|\s[-–—]\s|[(（[]|[,，:：](?=\s)/);
  return first.trim().split(/\s+/).length >= 2 ? first : text;
};

/** The words of a name, at most as many as a name should have; none where the text has no Latin letters. */
export const nameWords = (message: string): readonly string[] => {
  let text = clauseOf(message.replaceAll(/["'“”‘’`]/g, (sign) => (sign === "'" || sign === '’' ? "'" : ' ')))
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[_/-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  for (const [pattern, replacement] of phrases)
    text = text.replace(pattern, ` ${replacement} `).replaceAll(/\s+/g, ' ').trim();
  const all = text.replaceAll(/'s\b/g, '').match(/[a-z\d]+(?:_[a-z\d]+)*/g) ?? [];
  const some = all.filter((word) => !stopWords.has(word) || (weakWords.has(word) && all.length < 3));
  const words = some.length > 0 ? some : all;
  const kept: string[] = [];
  for (const word of words.flatMap((one) => one.split('_'))) {
    if (kept.length > 0 && (kept.length >= limits.words || [...kept, word].join('_').length > limits.characters)) break;
    kept.push(word);
  }
  return kept;
};
