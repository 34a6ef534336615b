import { describe, test } from 'vitest';
import { expectMerge, row, type MergeCase } from './helpers.ts';

const cases: readonly MergeCase[] = [
  {
    what: 'with its comments and words',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.

      # Above.
      - code: 1002
        name: two
        status: 400
        message: Two.
        description: |
          Text.

          More. # text
        # Below.

      - code: 1003
        name: three
        status: 400
        message: Three.
`,
    page: [['General', row('1001', 'one', 'One.'), row('1003', 'three', 'Three.')]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.

      - code: 1003
        name: three
        status: 400
        message: Three.

retired:
  # Above.
  # - code: 1002
  #   name: two
  #   status: 400
  #   message: Two.
  #   description: |
  #     Text.
  #
  #     More. # text
  #   # Below.
  - { code: 1002, name: two, since: 1.0.0 }
`,
  },
  {
    what: 'without comments where there is nothing but the import',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
      - code: 1002
        name: two
        status: 400
        message: Two {0}.
        params:
          - name: value
retired:
  - code: 999 # long ago
    name: old
`,
    page: [['General', row('1001', 'one', 'One.')]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
retired:
  - code: 999 # long ago
    name: old
  - code: 1002
    name: two
    since: 1.0.0
`,
  },
  {
    what: 'the last one of a category',
    before: `
categories:
  - name: general
    title: General
    errors:
      # of the list

      - code: 1002
        name: two
        status: 400
        message: Two.
  - name: other
    title: Other
    errors:
      - { code: 1, name: uno, status: 400, message: Uno. }
# at the end
`,
    page: [['Other', row('1', 'uno', 'Uno.')]],
    after: `
categories:
  - name: general
    title: General
    errors: []
      # of the list
  - name: other
    title: Other
    errors:
      - { code: 1, name: uno, status: 400, message: Uno. }
# at the end

retired:
  - { code: 1002, name: two, since: 1.0.0 }
`,
  },
  {
    what: 'in brackets',
    before: `
categories: [{ name: general, title: General, errors: [{ code: 1001, name: one, status: 400, message: One. }, { code: 1002, name: two, status: 400, message: Two., tags: [a] }] }]
retired: [{ code: 9 }] # old
`,
    page: [['General', row('1001', 'one', 'One.')]],
    after: `
categories: [{ name: general, title: General, errors: [{ code: 1001, name: one, status: 400, message: One. }] }]
# { code: 1002, name: two, status: 400, message: Two., tags: [a] }
retired: [{ code: 9 }, { code: 1002, name: two, since: 1.0.0 }] # old
`,
  },
  {
    what: 'and nothing that others need',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
        deprecated: { replacement: two }
      - code: 1002
        name: two
        status: 400
        message: Two.
`,
    page: [['General', row('1001', 'one', 'One.')]],
    after: 'unchanged',
    doubts: ['import-not-retired'],
  },
  {
    what: 'with its replacement',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
      - code: 1002
        name: two
        status: 400
        message: Two.
        deprecated: { replacement: one, note: Use one. }
retired: []
`,
    page: [['General', row('1001', 'one', 'One.')]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
retired:
  # - code: 1002
  #   name: two
  #   status: 400
  #   message: Two.
  #   deprecated: { replacement: one, note: Use one. }
  - { code: 1002, name: two, since: 1.0.0, replacement: one }
`,
  },
  {
    what: 'and a new one comes in its place',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1002
        name: two
        status: 400
        message: Two.
`,
    page: [['General', row('1003', 'three', 'Three.')]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1003
        name: three
        status: 400
        message: Three.

retired:
  - { code: 1002, name: two, since: 1.0.0 }
`,
  },
];

describe('an error that is gone is retired', () => {
  test.each(cases)('$what', (one) => expectMerge(one, { retire: true }));
});
