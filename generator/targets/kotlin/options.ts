import type { TargetOption } from '../target.ts';
import { refusedPackages } from './language.ts';

const element = `(?!(?:${refusedPackages.join('|')})(?:\\.|$))[a-z][a-z0-9_]*`;
const coordinate = String.raw`[A-Za-z0-9_][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_][A-Za-z0-9_-]*)*`;

/** The settings of the Kotlin package. */
export const kotlinOptions = {
  package: {
    description: 'Name of the Kotlin package.',
    pattern: new RegExp(`^(?=[^]{1,200}$)${element}(?:\\.${element})*$`),
    says: 'a package name such as com.example.errors',
  },
  group: {
    description: 'Maven group of the artifact.',
    pattern: new RegExp(`^(?=[^]{1,200}$)${coordinate}$`),
    says: 'a Maven group such as com.example',
  },
  artifact: {
    description: 'Maven name of the artifact.',
    pattern: new RegExp(`^(?=[^]{1,200}$)${coordinate}$`),
    says: 'a Maven artifact such as example-errors',
  },
} satisfies Readonly<Record<string, TargetOption>>;
