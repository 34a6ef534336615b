import type { TargetOption } from '../target.ts';

/** The settings of the C# package. */
export const csharpOptions = {
  namespace: {
    description: 'Namespace of the types. It is also the default ID of the NuGet package.',
    pattern: /^(?=[^]{1,100}$)(?!(?:.*\.)?System(?:\.|$))[A-Z][A-Za-z0-9]*(?:\.[A-Z][A-Za-z0-9]*)*$/,
    says: 'a namespace such as Acme.Errors, with no part named System',
  },
  package: {
    description: 'ID of the NuGet package.',
    pattern: /^(?=[^]{1,100}$)[A-Za-z0-9][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*$/,
    says: 'a NuGet package ID such as Acme.Errors',
  },
} satisfies Readonly<Record<string, TargetOption>>;
