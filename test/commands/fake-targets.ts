import type { Target } from '../../generator/targets/target.ts';

/** Small targets in the place of the real ones: what the commands do with files does not depend on what is in them. */
export const targets: readonly Target[] = [
  {
    id: 'alpha',
    displayName: 'Alpha',
    options: {
      module: { description: 'name of the module', pattern: /^[a-z]+$/, says: 'a name in lower case such as shop' },
    },
    emit: ({ errors }, _, { module = 'none' }) => [
      { path: 'codes.txt', text: errors.map(({ code }) => `${module} ${code}\n`).join('') },
      ...errors.map(({ name, message }) => ({ path: `errors/${name}.txt`, text: `${message.written}\n` })),
    ],
  },
  {
    id: 'beta',
    displayName: 'Beta',
    options: {},
    emit: async ({ version }) => [{ path: 'version.json', text: `{ "version": "${version}" }\n` }],
  },
];
