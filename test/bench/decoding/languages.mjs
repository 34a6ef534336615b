/**
 * How the program of each language is built and run, in its folder; the package is in `../package`, the responses in
 * `../cases.json`. What the last command prints is read.
 */
export const languages = [
  { id: 'typescript', commands: [['node', 'decoding.mjs']] },
  {
    id: 'go',
    commands: [['go', 'build', '-o', 'decoding', '.'], ['./decoding']],
  },
];
