import type { TargetOption } from '../target.ts';

const host = String.raw`[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+`;
const element = String.raw`[A-Za-z0-9_](?:[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*)`;

/** What golang.org/x/mod/module.CheckPath refuses, and folders that the go command does not import. */
const refused = [
  String.raw`.*\/(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(?:[.\/]|$)`,
  String.raw`(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\.`,
  String.raw`.*\/(?:internal|vendor)(?:\/|$)`,
  String.raw`.*\/v(?:0[0-9.]*|1|[0-9]*\.[0-9.]*)$`,
  String.raw`gopkg\.in\/(?!.*\.v(?:0|[1-9][0-9]*)$)`,
];

/** The settings of the Go package. */
export const goOptions = {
  module: {
    description: 'Path of the Go module, the import path of the package.',
    pattern: new RegExp(`^(?=[^]{1,255}$)${refused.map((form) => `(?!${form})`).join('')}${host}(?:/${element})*$`),
    says: 'a Go module path such as example.com/errors',
  },
} satisfies Readonly<Record<string, TargetOption>>;
