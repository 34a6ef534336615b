import { describe, test } from 'vitest';
import { expectMerge, row, type MergeCase } from './helpers.ts';

const cases: readonly MergeCase[] = [
  {
    what: 'between two errors, in their style',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: '1001'
        name: one
        status: 400
        message: 'One.' # as it is sent

      # The third.
      - code: '1003'
        name: three
        status: 400
        message: 'Three.'
`,
    page: [
      [
        'General',
        row('1001', 'one', 'One.'),
        row('1002', 'two', 'Two {0}: no.', { status: 404 }),
        row('1003', 'three', 'Three.'),
      ],
    ],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: '1001'
        name: one
        status: 400
        message: 'One.' # as it is sent

      - code: '1002'
        name: two
        status: 404
        message: 'Two {0}: no.'
        params:
          - name: value_1

      # The third.
      - code: '1003'
        name: three
        status: 400
        message: 'Three.'
`,
  },
  {
    what: 'after an error and the comments at its end',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
        # of one

        # of one, too
      # of the next one
      - code: 1003
        name: three
        status: 400
        message: Three.
`,
    page: [
      [
        'General',
        row('1001', 'one', 'One.'),
        row('1002', 'two', 'Two {0}: no.', { status: 404 }),
        row('1003', 'three', 'Three.'),
      ],
    ],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
        # of one

        # of one, too
      - code: 1002
        name: two
        status: 404
        message: 'Two {0}: no.'
        params:
          - name: value_1
      # of the next one
      - code: 1003
        name: three
        status: 400
        message: Three.
`,
  },
  {
    what: 'before the first one and the comments right above it',
    before: `
categories:
  - name: general
    title: General
    errors:
      # of the list

      # of three
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
      # of the list

      - code: 1001
        name: one
        status: 400
        message: One.

      # of three
      - code: 1003
        name: three
        status: 400
        message: Three.
`,
  },
  {
    what: 'in braces, in one line each',
    before: `
categories:
- name: general
  title: General
  codes: [1001]
  errors:
  - {code: 1001, name: one, status: 400, message: One.} # c
  # at the end
`,
    page: [
      [
        'General',
        row('1001', 'one', 'One.'),
        row('1002', 'two', 'Two {0}: no.', { status: 404 }),
        row('1003', 'three', 'Three.'),
      ],
    ],
    after: `
categories:
- name: general
  title: General
  codes: [1001, 1002-1003]
  errors:
  - {code: 1001, name: one, status: 400, message: One.} # c
  - {code: 1002, name: two, status: 404, message: 'Two {0}: no.', params: [{name: value_1}]}
  - {code: 1003, name: three, status: 400, message: Three.}
  # at the end
`,
  },
  {
    what: 'in brackets, with an entry in each line',
    before: `
categories:
  - name: general
    title: General
    errors: [
      { code: 1001, name: one, status: 400, message: One. }, # one
      { code: 1003, name: three, status: 400, message: Three. } # three
    ]
`,
    page: [
      [
        'General',
        row('1001', 'one', 'One.'),
        row('1002', 'two', 'Two {0}: no.', { status: 404 }),
        row('1003', 'three', 'Three.'),
        row('1004', 'four', 'Four, or more.'),
      ],
    ],
    after: `
categories:
  - name: general
    title: General
    errors: [
      { code: 1001, name: one, status: 400, message: One. }, # one
      { code: 1002, name: two, status: 404, message: 'Two {0}: no.', params: [{ name: value_1 }] },
      { code: 1003, name: three, status: 400, message: Three. }, # three
      { code: 1004, name: four, status: 400, message: 'Four, or more.' }
    ]
`,
  },
  {
    what: 'in brackets, with a comma at the end',
    before: `
categories:
  - name: general
    title: General
    errors: [
      { code: 1001, name: one, status: 400, message: One. },
    ]
`,
    page: [['General', row('1001', 'one', 'One.'), row('1003', 'three', 'Three.')]],
    after: `
categories:
  - name: general
    title: General
    errors: [
      { code: 1001, name: one, status: 400, message: One. },
      { code: 1003, name: three, status: 400, message: Three. },
    ]
`,
  },
  {
    what: 'in brackets, in one line',
    before: `
categories: [{ name: general, title: General, errors: [{ code: 1001, name: one, status: 400, message: One. }] }]
`,
    page: [['General', row('1001', 'one', 'One.'), row('1003', 'three', 'Three.')]],
    after: `
categories: [{ name: general, title: General, errors: [{ code: 1001, name: one, status: 400, message: One. }, { code: 1003, name: three, status: 400, message: Three. }] }]
`,
  },
  {
    what: 'in empty brackets, which keep their comment',
    before: `
categories:
  - name: general
    title: General
    errors: [] # none yet
  - { name: other, title: Other, errors: [] }
`,
    page: [
      ['General', row('1001', 'one', 'One.'), row('1003', 'three', 'Three.')],
      ['Other', row('9', 'nine', 'Nine.')],
    ],
    after: `
categories:
  - name: general
    title: General
    errors: # none yet
      - code: 1001
        name: one
        status: 400
        message: 'One.'

      - code: 1003
        name: three
        status: 400
        message: 'Three.'
  - { name: other, title: Other, errors: [{ code: 9, name: nine, status: 400, message: 'Nine.' }] }
`,
  },
  {
    what: 'in double quotes, with another indentation and other keys first',
    before: `
categories:
    -   name: "general"
        title: "General"
        errors:
            -   name: "one"
                code: "1001"
                message: "One."
                status: 400
            -   name: "three"
                code: "1003"
                message: "Three."
                status: 400
`,
    page: [
      [
        'General',
        row('1001', 'one', 'One.'),
        row('1002', 'two', 'Two {0}: no.', { status: 404 }),
        row('1003', 'three', 'Three.'),
      ],
    ],
    after: `
categories:
    -   name: "general"
        title: "General"
        errors:
            -   name: "one"
                code: "1001"
                message: "One."
                status: 400
            -   name: "two"
                code: "1002"
                message: "Two {0}: no."
                params:
                    -   name: "value_1"
                status: 404
            -   name: "three"
                code: "1003"
                message: "Three."
                status: 400
`,
  },
  {
    what: 'without dashes further right than their key',
    before: `
categories:
- name: general
  title: General
  errors:
  - code: 1001
    name: one
    status: 400
    message: One {user}.
    params:
    - name: user
      description: Who it is.
`,
    page: [['General', row('1001', 'one', 'One {user}.'), row('1002', 'two', 'Two {0}: no.', { status: 404 })]],
    after: `
categories:
- name: general
  title: General
  errors:
  - code: 1001
    name: one
    status: 400
    message: One {user}.
    params:
    - name: user
      description: Who it is.

  - code: 1002
    name: two
    status: 404
    message: 'Two {0}: no.'
    params:
    - name: value_1
`,
  },
  {
    what: 'with texts that need quotes and with all that a page may say',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
`,
    page: [
      [
        'General',
        row('1001', 'one', 'One.'),
        row('-7', 'seven', "Can't: # seven", {
          status: 503,
          retry: 'backoff',
          kind: 'partial',
          aliases: ['sieben'],
          wordings: ['7 # or so'],
          description: 'First.\n\nSecond: *all*.',
          cause: '- a list',
          fix: 'Wait',
        }),
      ],
    ],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.

      - code: -7
        name: seven
        aliases: [sieben]
        status: 503
        kind: partial
        message: "Can't: # seven"
        wordings:
          - '7 # or so'
        retry: backoff
        description: |-
          First.

          Second: *all*.
        cause: '- a list'
        fix: Wait
`,
  },
  {
    what: 'with the verdict and the status of the category',
    before: `
categories:
  - name: general
    title: General
    status: 400
    errors:
      - code: 1001
        name: one
        message: One.
`,
    page: [
      [
        'General',
        row('1001', 'one', 'One.'),
        row('1002', 'two', 'Two {0}: no.', { status: 404 }),
        row('1003', 'three', 'Three.'),
      ],
    ],
    after: `
categories:
  - name: general
    title: General
    status: 400
    errors:
      - code: 1001
        name: one
        message: One.

      - code: 1002
        name: two
        status: 404
        message: 'Two {0}: no.'
        params:
          - name: value_1

      - code: 1003
        name: three
        message: Three.
`,
  },
  {
    what: 'with percent signs, in a file of braces',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
`,
    page: [
      [
        'General',
        row('1001', 'one', 'One.'),
        row('1002', 'two', 'Two %s: %d %%', {
          placeholders: 'printf',
          params: [
            { name: 'what', type: 'string' },
            { name: 'count', type: 'integer' },
          ],
        }),
      ],
    ],
    after: `
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
        placeholders: printf
        message: 'Two %s: %d %%'
        params:
          - name: what
          - name: count
            type: integer
`,
  },
  {
    what: 'behind a text that keeps its blank lines',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
        description: |+
          Text.


      - code: 1003
        name: three
        status: 400
        message: Three.
`,
    page: [
      [
        'General',
        row('1001', 'one', 'One.'),
        row('1002', 'two', 'Two {0}: no.', { status: 404 }),
        row('1003', 'three', 'Three.'),
      ],
    ],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
        description: |+
          Text.


      - code: 1002
        name: two
        status: 404
        message: 'Two {0}: no.'
        params:
          - name: value_1
      - code: 1003
        name: three
        status: 400
        message: Three.
`,
  },
  {
    what: 'with a name that is free',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: two
        status: 400
        message: One.
      - code: 1005
        name: five
        status: 400
        message: Five.
        aliases: [three]
`,
    page: [
      [
        'General',
        row('1001', 'one', 'One.'),
        row('1002', 'two', 'Two {0}: no.', { status: 404 }),
        row('1003', 'three', 'Three.'),
        row('1005', 'five', 'Five.'),
      ],
    ],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: two
        status: 400
        message: One.
      - code: 1002
        name: two_1002
        status: 404
        message: 'Two {0}: no.'
        params:
          - name: value_1
      - code: 1003
        name: three_1003
        status: 400
        message: Three.
      - code: 1005
        name: five
        status: 400
        message: Five.
        aliases: [three]
`,
    doubts: ['import-name-taken', 'import-name-taken'],

    kept: ['name'],
  },
  {
    what: 'with parameters as other errors write them',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One {userId}.
        params: [{ name: userId }]
`,
    page: [['General', row('1001', 'one', 'One {userId}.'), row('1002', 'two', 'Two {user_id}.')]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One {userId}.
        params: [{ name: userId }]

      - code: 1002
        name: two
        status: 400
        message: Two {userId}.
        params: [{ name: userId }]
`,
  },
];

describe('a new error is written', () => {
  test.each(cases)('$what', (one) => expectMerge(one));
});
