import type { TargetOption } from '../target.ts';
import { reservedWords } from './language.ts';

const part = '[a-z0-9](?:[a-z0-9]|[_.-](?=[a-z0-9])|--(?=[a-z0-9]))*';
const devices = String.raw`(?:nul|con|prn|aux|com[1-9]|lpt[1-9])(?:\.|\/|$)`;

const inAnyCase = (word: string): string => word.replace(/[a-z]/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** PHP tells no cases apart in its own words. */
const notReserved = String.raw`(?!(?:${[...reservedWords].map(inAnyCase).join('|')})(?:\\|$))`;

/** The settings of the PHP package. */
export const phpOptions = {
  package: {
    description: 'Name of the Composer package.',
    pattern: new RegExp(`^(?=[^]{1,214}$)(?!(?:[^]*/)?${devices})${part}/${part}$`),
    says: 'a Composer package name such as acme/errors',
  },
  namespace: {
    description: 'Namespace of the classes.',
    pattern: new RegExp(
      String.raw`^(?=[^]{1,200}$)${notReserved}[A-Z][A-Za-z0-9]*(?:\\${notReserved}[A-Z][A-Za-z0-9]*)*$`,
    ),
    says: String.raw`a PHP namespace such as Acme\Errors`,
  },
} satisfies Readonly<Record<string, TargetOption>>;
