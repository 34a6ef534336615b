import type { TargetOption } from '../target.ts';
import { javaKeywords } from './language.ts';

const element = String.raw`(?!(?:${javaKeywords.join('|')})(?:\.|$))[a-z][a-z0-9_]*`;

/** The settings of the Java package. */
export const javaOptions = {
  package: {
    description: 'Name of the Java package, also of its module.',
    pattern: new RegExp(String.raw`^(?=[^]{1,200}$)(?!java\.)${element}(?:\.${element})+$`),
    says: 'a Java package such as com.example.errors',
  },
  group: {
    description: 'Maven groupId. The default is the package without its last part.',
    pattern: /^(?=[^]{1,200}$)[a-z][a-z0-9_-]*(?:\.[a-z0-9_][a-z0-9_-]*)*$/,
    says: 'a Maven groupId such as com.example',
  },
} satisfies Readonly<Record<string, TargetOption>>;
