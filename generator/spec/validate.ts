import type { Diagnostic } from '../diagnostic.ts';
import { sortDiagnostics } from '../diagnostic.ts';
import type { LoadedSpec, Placed } from './load.ts';
import { nearestWord } from './nearest-word.ts';
import { commentsRule } from './rules/comments.ts';
import { integerCodesRule, rangesRule } from './rules/codes.ts';
import { envelopeRule } from './rules/envelope.ts';
import { fallbackRule } from './rules/fallback.ts';
import { error, type Rule } from './rules/finding.ts';
import { completeLocalesRule, messagesRule, translationsRule } from './rules/messages.ts';
import { namespaceRule, parametersRule, replacementRule, typeNamesRule } from './rules/namespace.ts';
import { errorSchema } from './schema.ts';

const isListed = ({ node }: Placed<unknown>, ...keys: readonly string[]): boolean =>
  keys.some((key) => node.entries.has(key));

/** A spec has categories, its own or included ones. */
const categoriesRule: Rule = ({ root, categories, diagnostics }) =>
  root === undefined || categories.length > 0 || (diagnostics.length > 0 && isListed(root, 'include', 'categories'))
    ? []
    : [
        error(
          'key-missing',
          root.node.place,
          'The spec has no categories.',
          'Add categories here, or include a file that has them.',
        ),
      ];

const statusKeys = Object.keys(errorSchema.shape);

/** Each error has a status, its own or that of its category. */
const statusRule: Rule = ({ categories }) =>
  categories
    .filter(({ spec, broken }) => spec.status === undefined && !broken.has('status'))
    .flatMap(({ errors }) => errors)
    .filter(({ spec, broken }) => spec.status === undefined && !broken.has('status'))
    // A misspelt key is a finding of its own.
    .filter(({ node }) => ![...node.entries.keys()].some((key) => nearestWord(key, statusKeys) === 'status'))
    .map(({ node }) =>
      error(
        'key-missing',
        (node.entries.values().next().value?.key ?? node).place,
        'The required key status is missing in an error.',
        'Add status here, or to its category.',
      ),
    );

const rules = [
  categoriesRule,
  statusRule,
  namespaceRule,
  typeNamesRule,
  parametersRule,
  replacementRule,
  fallbackRule,
  rangesRule,
  integerCodesRule,
  envelopeRule,
  messagesRule,
  translationsRule,
  completeLocalesRule,
  commentsRule,
] as const satisfies readonly Rule[];

/** Everything that is wrong with a spec, in reading order: what loading found and what the rules find in the rest. */
export const validateSpec = (spec: LoadedSpec): readonly Diagnostic[] =>
  sortDiagnostics([...spec.diagnostics, ...rules.flatMap((rule) => rule(spec))], spec.sources);
