const not = '(?:is|are|was|were) (?:currently |temporarily )?not (?:currently |yet |fully )?';

/*
 * What a name says of what messages say: patterns, in the order in which they are replaced. A message is in lower case by
 * then, with single blanks, and `cannot` and `not` are written out.
 */
const replacements: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:according to|due to|because of|in order to|for security reasons|sorry|unfortunately|oops|dear \w+)\b[^,]*, ?/,
    '',
  ],
  [/ (?:due to|according to|because)\b.*$/, ''],
  [/[ ,]*(?:\bplease\b|\bplz\b|\btry again\b).*$/, ' '],
  [
    /^[^,]*not (?:be )?available (?:in|for) (?:your|this) (?:country|region|area|jurisdiction|location).*/,
    'region_restricted',
  ],
  [
    /(?:cannot|must not|should not|may not) be (?:empty|blank|null|none|undefined)(?: or (?:empty|null|blank))?/g,
    'empty',
  ],
  [/(?:is|are|was|were) (?:empty|blank|null)\b/g, 'empty'],
  [/(?:does|do|did) not (?:already )?exist\b/g, 'not_found'],
  [/(?:(?:was|were|is|are|could|can|has|have)(?: been)? )?not (?:be |been )?found\b|cannot be found\b/g, 'not_found'],
  [/^(?:could not|cannot|unable to) (?:find|locate) (.*)$/, '$1 not_found'],
  [/^(?:there is )?no such (.*)$/, '$1 not_found'],
  [/^no (\w+(?: (?!is |are |was |were )\w+)?) (?:was |were |is |are )?(?:found|displayed|exists?)\b/, '$1 not_found'],
  [/\b(?:has|have) no (\w+)/g, '$1 not_found'],
  [
    /^(?:you )?(?:do not have|have no|has no|no|insufficient|missing|lack(?:s|ing)?) (?:the )?(?:required |sufficient |enough |necessary )*(?:permissions?|privileges?|access rights?|authority)\b.*/,
    'permission_denied',
  ],
  [/permissions? (?:is |was )?denied\b.*/, 'permission_denied'],
  [
    /cannot (?:exist|be (?:used|set|sent|specified|present|empty)) (?:at the same time|together|simultaneously)/g,
    'mutually_exclusive',
  ],
  [/(?:is|are) mutually exclusive/g, 'mutually_exclusive'],
  [/(?:does|do) not (?:currently )?match\b|(?:is|are) not (?:consistent|the same)\b/g, 'mismatch'],
  [/(?:does|do) not (?:currently |yet )?supports? (?:the )?(\w+)\b.*/, '$1 not_supported'],
  [/(?:does|do) not (?:currently |yet )?supports?\b|(?<=\w )(?:is |are )?unsupported$/g, 'not_supported'],
  [new RegExp(`${not}supported\\b|\\bnot supported\\b`, 'g'), 'not_supported'],
  [
    new RegExp(
      `${not}(?:available|accessible)\\b|(?:(?:is|are) )?(?:currently |temporarily )*unavailable\\b|is offline\\b`,
      'g',
    ),
    'unavailable',
  ],
  [new RegExp(`${not}(?:allowed|permitted)\\b|\\bnot (?:allowed|permitted)\\b`, 'g'), 'not_allowed'],
  [new RegExp(`${not}valid\\b|\\bnot a valid\\b`, 'g'), 'invalid'],
  [/(?:is|are) (?:not correct|wrong|incorrect)\b/g, 'incorrect'],
  [
    /\b(?:has|have|had|is|are|was|were) (?:already )?(?:been )?(?=expired|frozen|blocked|suspended|disabled|deleted|locked|closed|cancell?ed|rejected|exceeded|banned|revoked|deprecated|busy|invalid|missing|required|triggered|restricted|limited|reached)/g,
    '',
  ],
  [
    /(?:has |have )?(?:exceeds?|exceeded|reached)(?: the)?(?: maximum| max| upper| \w+)? limits?(?: of)?\b/g,
    'limit exceeded ',
  ],
  [/^(?:exceeds?|exceeded) (?:the )?(.+)$/, '$1 exceeded'],
  [/\bexceeds\b/g, 'exceeded'],
  [/(?:is|are) (?:required|mandatory)\b|must be (?:provided|specified|set|supplied|present)\b/g, 'required'],
  [
    /(?:is|are|was|were)? ?not (?:given|provided|specified|passed|supplied|set|present|filled)\b|(?:is|are) missing\b/g,
    'missing',
  ],
  [/\b(?:already exist(?:s|ed)?|(?:is|are) already in use|already in use)\b/g, 'already_exists'],
  [/\bfailed to (\w+) (\w+(?: \w+)?)\b/g, '$2 $1 failed'],
];

const predicates = [
  ...['not_found', 'not_supported', 'unavailable', 'empty', 'missing', 'required', 'mismatch', 'mutually_exclusive'],
  ...[
    'incorrect',
    'expired',
    'exceeded',
    'already_exists',
    'not_allowed',
    'frozen',
    'blocked',
    'suspended',
    'disabled',
  ],
  'failed',
];

/** Whether a word of a name says what happened to the words before it. */
export const isPredicate = (word: string): boolean => predicates.includes(word);

/** What ends the part of a message that matters: after it and a preposition, a name says no more. */
const ending = new RegExp(
  `^(\\S.*? (?:${predicates.join('|')})) (?:in|on|for|of|at|by|from|within|under|to|during|with|when|while|if|after|before|until|as|since|or|and|via|using)\\b.*$`,
);

/** Subjects that say nothing without what they are for: `No data for this block height`. */
const vague =
  /^((?:data|records?|results?|information|values?|items?|entries|entry|resources?|objects?) not_found) (?:in|on|for|of|at|with) (?:the |this |that )?(\w+(?: \w+)?)\b.*$/;

/** A message in the phrases of names: `user does not exist in this group` → `user not_found`. A long one keeps what follows. */
export const toPhrases = (message: string, isLong: boolean): string => {
  let text = message;
  for (const [pattern, replacement] of replacements) {
    text = text.replace(pattern, ` ${replacement} `).replaceAll(/\s+/g, ' ').trim();
  }
  text = text.replace(
    /(\w+ \w+|^\w+) of (?:this|the|your|a|an) \w+(?= (?:not_|unavailable|empty|missing|required|exceeded))/,
    '$1',
  );
  if (isLong) return text;
  return text.replace(vague, '$2 $1').replace(ending, '$1');
};
