import type { TargetOption } from '../target.ts';

/** The settings of the Python package. */
export const pythonOptions = {
  package: {
    description: 'Name of the distribution. The name of the module comes from it.',
    pattern: /^(?=[^]{1,200}$)[A-Za-z](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/,
    says: 'a distribution name (PEP 503) that starts with a letter, such as okx-web3-errors',
  },
} satisfies Readonly<Record<string, TargetOption>>;
