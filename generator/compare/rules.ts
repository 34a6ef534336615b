import type { Level } from './level.ts';

/** What a rule says, and the levels that it can have. */
export interface RuleFacts {
  /** What it finds, in a sentence or two of Markdown. */
  readonly what: string;
  /** For programs that read responses. */
  readonly client: readonly Level[];
  /** For programs that raise errors. */
  readonly server: readonly Level[];
  /** For programs that are compiled, or run, with the newer package of a language. */
  readonly source: readonly Level[];
  /** Whether no table may do it, so that a breaking change is an error. */
  readonly isError?: true;
  /** Whether programs that raise the error are concerned as those are that are compiled. */
  readonly raises?: true;
}

/** All rules by their ids. */
export const rules = {
  'code-vanished': {
    what: 'An error is gone, and its code is not listed under `retired`.',
    client: ['breaking'],
    server: ['none', 'breaking'],
    source: ['breaking'],
    isError: true,
    raises: true,
  },
  'code-reused': {
    what: 'A code that was retired, or that was another error, is used again.',
    client: ['breaking'],
    server: ['none'],
    source: ['none'],
    isError: true,
  },
  'name-reused': {
    what: 'A name that was retired, or that was the name of another error, is used again.',
    client: ['none'],
    server: ['none'],
    source: ['breaking'],
    isError: true,
  },
  'code-removed': {
    what: 'An error is gone, and its code is listed under `retired`.',
    client: ['breaking'],
    server: ['none', 'breaking'],
    source: ['breaking'],
    raises: true,
  },
  'code-changed': {
    what: 'An error has another code.',
    client: ['breaking'],
    server: ['none'],
    source: ['warning'],
  },
  'name-changed': {
    what: 'An error has another name. With an alias, programs with the old name still work, but for the type of its parameters in some languages.',
    client: ['none'],
    server: ['none', 'warning', 'breaking'],
    source: ['warning', 'breaking'],
    raises: true,
  },
  'alias-removed': {
    what: 'A further name of an error is gone.',
    client: ['none'],
    server: ['none', 'breaking'],
    source: ['breaking'],
    raises: true,
  },
  'alias-added': {
    what: 'An error has a further name.',
    client: ['none'],
    server: ['none'],
    source: ['addition'],
  },
  'error-added': {
    what: 'There is a new error.',
    client: ['addition'],
    server: ['none'],
    source: ['none', 'addition'],
  },
  'parameter-added': {
    what: 'An error has a parameter more.',
    client: ['none', 'breaking'],
    server: ['none', 'addition', 'breaking'],
    source: ['addition', 'breaking'],
    raises: true,
  },
  'parameter-removed': {
    what: 'An error has a parameter less.',
    client: ['none', 'breaking'],
    server: ['none', 'breaking'],
    source: ['none', 'breaking'],
    raises: true,
  },
  'parameter-renamed': {
    what: 'A parameter has another name.',
    client: ['none', 'breaking'],
    server: ['none', 'breaking'],
    source: ['none', 'breaking'],
    raises: true,
  },
  'parameter-retyped': {
    what: 'A parameter has another type.',
    client: ['none', 'breaking'],
    server: ['none', 'breaking'],
    source: ['none', 'breaking'],
    raises: true,
  },
  'parameters-reordered': {
    what: 'The parameters of an error are in another order. Where arguments have positions and equal types, no compiler notices.',
    client: ['none', 'breaking'],
    server: ['none', 'breaking'],
    source: ['none', 'breaking'],
    raises: true,
  },
  'parameter-moved': {
    what: 'A parameter is at another place in the body.',
    client: ['warning', 'breaking'],
    server: ['none'],
    source: ['none'],
  },
  'parameter-sensitivity-changed': {
    what: 'A parameter is sensitive now, or no longer.',
    client: ['warning'],
    server: ['warning', 'breaking'],
    source: ['warning', 'breaking'],
    raises: true,
  },
  'status-changed': {
    what: 'An error has another HTTP status.',
    client: ['warning', 'breaking'],
    server: ['warning'],
    source: ['none'],
  },
  'kind-changed': {
    what: 'An error is now a success or a partial success, or no longer.',
    client: ['warning', 'breaking'],
    server: ['warning', 'breaking'],
    source: ['none', 'addition', 'breaking'],
    raises: true,
  },
  'retry-changed': {
    what: 'The retry verdict of an error, or of the unknown codes of a category, is another one.',
    client: ['warning'],
    server: ['none'],
    source: ['none', 'warning'],
  },
  'category-changed': {
    what: 'An error is in another category.',
    client: ['none'],
    server: ['none', 'warning', 'breaking'],
    source: ['warning', 'breaking'],
    raises: true,
  },
  'body-changed': {
    what: 'The `body` of an error is another one.',
    client: ['warning', 'breaking'],
    server: ['warning'],
    source: ['none'],
  },
  'message-changed': {
    what: 'The message of an error has other words. It is breaking if clients read parameters from it and one version cannot read the message of the other.',
    client: ['none', 'breaking'],
    server: ['none'],
    source: ['none'],
  },
  'wording-removed': {
    what: 'A further text of an error is gone.',
    client: ['none', 'breaking'],
    server: ['none'],
    source: ['none'],
  },
  'wording-added': {
    what: 'An error has a further text.',
    client: ['addition'],
    server: ['none'],
    source: ['none'],
  },
  'translation-changed': {
    what: 'A message has other words in a locale.',
    client: ['none', 'breaking'],
    server: ['none'],
    source: ['none'],
  },
  'translation-lost': {
    what: 'A message is no longer translated to a locale.',
    client: ['warning', 'breaking'],
    server: ['none'],
    source: ['none'],
  },
  'translation-added': {
    what: 'A message is translated to a locale.',
    client: ['addition', 'breaking'],
    server: ['none'],
    source: ['none'],
  },
  'locale-lost': {
    what: 'A locale is gone.',
    client: ['warning'],
    server: ['none'],
    source: ['none', 'breaking'],
  },
  'locale-added': {
    what: 'There is a new locale.',
    client: ['addition'],
    server: ['none'],
    source: ['none', 'addition'],
  },
  'locale-changed': {
    what: 'The messages of the table are in another locale.',
    client: ['warning'],
    server: ['warning'],
    source: ['none'],
  },
  deprecated: {
    what: 'An error is deprecated.',
    client: ['none'],
    server: ['warning'],
    source: ['warning'],
    raises: true,
  },
  'no-longer-deprecated': {
    what: 'An error is no longer deprecated.',
    client: ['none'],
    server: ['none'],
    source: ['none'],
  },
  'deprecation-changed': {
    what: 'What is said of a deprecation is different.',
    client: ['none'],
    server: ['none'],
    source: ['none'],
  },
  'since-changed': {
    what: 'The version that added an error is another one.',
    client: ['none'],
    server: ['none'],
    source: ['none'],
  },
  'description-changed': {
    what: 'A text for readers is another one: a description, a cause, a fix, a title, links, tags or facts of the catalog.',
    client: ['none'],
    server: ['none'],
    source: ['none'],
  },
  'docs-changed': {
    what: 'The links to the documentation are others.',
    client: ['none', 'warning'],
    server: ['none'],
    source: ['none'],
  },
  'license-changed': {
    what: 'The license of the packages is another one.',
    client: ['none'],
    server: ['none'],
    source: ['warning'],
  },
  'category-added': {
    what: 'There is a new category.',
    client: ['none'],
    server: ['none'],
    source: ['addition'],
  },
  'category-removed': {
    what: 'A category is gone.',
    client: ['none'],
    server: ['none'],
    source: ['none', 'breaking'],
  },
  'category-renamed': {
    what: 'A category has another name.',
    client: ['none'],
    server: ['none'],
    source: ['none', 'breaking'],
  },
  'code-range-changed': {
    what: 'A category owns other codes.',
    client: ['addition', 'warning'],
    server: ['none'],
    source: ['none'],
  },
  'envelope-changed': {
    what: 'A part of the envelope is another one. It is breaking if one version cannot read what the other one sends.',
    client: ['addition', 'warning', 'breaking'],
    server: ['warning'],
    source: ['none'],
  },
  'fallback-changed': {
    what: 'The error that is sent for any other failure is another one.',
    client: ['none', 'warning'],
    server: ['addition', 'warning', 'breaking'],
    source: ['none', 'addition', 'breaking'],
  },
  'catalog-renamed': {
    what: 'The catalog has another name.',
    client: ['breaking'],
    server: ['none'],
    source: ['breaking'],
  },
  'retired-added': {
    what: 'A code or a name is retired that no error had.',
    client: ['none'],
    server: ['none'],
    source: ['none'],
  },
  'retired-removed': {
    what: 'An entry under `retired` is gone.',
    client: ['warning'],
    server: ['none'],
    source: ['none'],
  },
  'retired-changed': {
    what: 'What is said of a retired code or name is different.',
    client: ['none'],
    server: ['none'],
    source: ['none'],
  },
  'order-changed': {
    what: 'Errors, categories or locales are in another order.',
    client: ['none'],
    server: ['none'],
    source: ['none'],
  },
  'identifier-changed': {
    what: 'A name or a type is another one in some languages, although the table says the same of it.',
    client: ['none'],
    server: ['none'],
    source: ['none', 'addition', 'breaking'],
  },
  'version-not-raised': {
    what: 'The version of the catalog is lower than the changes ask for.',
    client: ['none'],
    server: ['none'],
    source: ['none'],
  },
  'version-lowered': {
    what: 'The version of the catalog is lower than before.',
    client: ['none'],
    server: ['none'],
    source: ['none'],
  },
} as const satisfies Readonly<Record<string, RuleFacts>>;

/** The id of a rule. */
export type RuleId = keyof typeof rules;

/** The ids of all rules. */
export const ruleIds: readonly string[] = Object.keys(rules);

/** Whether a text is the id of a rule. */
export const isRuleId = (text: string): text is RuleId => Object.hasOwn(rules, text);
