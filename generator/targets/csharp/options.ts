import type { TargetOption } from '../target.ts';

/** The settings of the C# package. */
export const csharpOptions = {
  namespace: {
    description: 'Namespace of the types; also the id of the NuGet package, where none is given.',
    pattern: /^(?=[^]{1,100}$)(?!(?:.*\.)?System(?:\.|$))[A-Z][A-Za-z0-9]*(?:\.[A-Z][A-Za-z0-9]*)*$/,
    says: 'a namespace such as Acme.Errors, none of its names System',
  },
  package: {
    description: 'Id of the NuGet package.',
    pattern: /^(?=[^]{1,100}$)[A-Za-z0-9][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*$/,
    says: 'a NuGet package id such as Acme.Errors',
  },
} satisfies Readonly<Record<string, TargetOption>>;
