import { describe, test } from 'vitest';
import { expectMerge, row, type MergeCase } from './helpers.ts';

const cases: readonly MergeCase[] = [
  {
    what: 'a status',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400 # why
        message: One.
`,
    page: [['General', row('1001', 'one', 'One.', { status: 404 })]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 404 # why
        message: One.
`,

    changed: ['status'],
  },
  {
    what: 'a status that is that of the category',
    before: `
categories:
  - name: general
    title: General
    status: 400
    errors:
      - { code: 1001, name: one, message: One. }
      - code: 1002
        name: two # its name
        message: Two.
`,
    page: [['General', row('1001', 'one', 'One.', { status: 404 }), row('1002', 'two', 'Two.', { status: 409 })]],
    after: `
categories:
  - name: general
    title: General
    status: 400
    errors:
      - { code: 1001, name: one, status: 404, message: One. }
      - code: 1002
        name: two # its name
        status: 409
        message: Two.
`,

    changed: ['status', 'status'],
  },
  {
    what: 'a status that the page does not say stays',
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
    page: [['General', row('1001', 'one', 'One.', { status: 404, guessed: new Set(['status']) })]],
    after: 'unchanged',
  },
  {
    what: 'a message, and the old one is a wording',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: "One." # c
`,
    page: [['General', row('1001', 'one', 'One more.')]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: "One more." # c
        wordings:
          - "One."
`,

    changed: ['message'],
  },
  {
    what: 'a message with parameters, whose names and words stay',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: 'User {name} has no {0}.'
        # Who.
        params:
          - name: thing
            description: What is missing.
          - { name: name, example: Ada } # a person
`,
    page: [
      [
        'General',
        row('1001', 'one', 'The user {0} lacks {1}.', {
          params: [
            { name: 'user', type: 'string' },
            { name: 'value', type: 'string' },
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
        message: 'The user {name} lacks {thing}.'
        # Who.
        params:
          - name: thing
            description: What is missing.
          - { name: name, example: Ada } # a person
        wordings:
          - 'User {name} has no {0}.'
`,

    changed: ['message'],
  },
  {
    what: 'a message in percent signs',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        placeholders: printf
        message: '%s of %d.'
        params: [{ name: what }, { name: count, type: integer }]
        wordings: ['%2$d times %1$s.']
`,
    page: [
      [
        'General',
        row('1001', 'one', 'Only {1} of {0}.', {
          params: [
            { name: 'a', type: 'string' },
            { name: 'b', type: 'integer' },
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
        placeholders: printf
        message: 'Only %s of %d.'
        params: [{ name: what }, { name: count, type: integer }]
        wordings: ['%2$d times %1$s.', '%s of %d.']
`,

    changed: ['message'],
  },
  {
    what: 'the spelling of placeholders is no change',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: 'One {user}   of
          {0}.'
        params: [{ name: user }]
`,
    page: [
      [
        'General',
        row('1001', 'one', 'One %s of %s.', {
          placeholders: 'printf',
          params: [
            { name: 'a', type: 'string' },
            { name: 'b', type: 'string' },
          ],
        }),
      ],
    ],
    after: 'unchanged',
  },
  {
    what: 'a placeholder that a person made of a text stays',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: 'Parameter {name} is wrong.'
        params: [{ name: name }]
`,
    page: [['General', row('1001', 'one', 'Parameter timeout is wrong.')]],
    after: 'unchanged',

    kept: ['message'],
  },
  {
    what: 'a text that a person made of a placeholder stays',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: 'The path :name is wrong.'
`,
    page: [['General', row('1001', 'one', 'The path {name} is wrong.')]],
    after: 'unchanged',

    kept: ['message'],
  },
  {
    what: 'a message below a folded header',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: >- # as it is
          One
          and two.

        # of the tags
        tags: [a]
`,
    page: [['General', row('1001', 'one', 'One and three.')]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: >- # as it is
          One and three.
        wordings:
          - 'One and two.'

        # of the tags
        tags: [a]
`,

    changed: ['message'],
  },
  {
    what: 'a message that comes back',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
        wordings: [Un., "Uno."] # old ones
`,
    page: [['General', row('1001', 'one', 'Uno.')]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: Uno.
        wordings: [Un., "One."] # old ones
`,

    changed: ['message'],
  },
  {
    what: 'a message of which the page lists several stays',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
        wordings: [Un.]
`,
    page: [['General', row('1001', 'one', 'Uno.', { wordings: ['Un.', 'One.', 'Eins.'] })]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
        wordings: [Un., Uno., Eins.]
`,

    changed: ['wordings', 'wordings'],
  },
  {
    what: 'a message with another parameter',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: 'One {user}.'
        params:
          - name: user
            description: Who.
`,
    page: [
      [
        'General',
        row('1001', 'one', 'One {0} in {1}.', {
          params: [
            { name: 'user', type: 'string' },
            { name: 'place', type: 'integer' },
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
        message: 'One {user} in {place}.'
        params:
          - name: user
            description: Who.
          - name: place
            type: integer
`,

    changed: ['message'],
  },
  {
    what: 'a message with one parameter fewer',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: 'One {user} of {size}.'
        params: [{ name: user, example: Ada }, { name: size }]
`,
    page: [['General', row('1001', 'one', 'One {0}.')]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: 'One {user}.'
        params: [{ name: user, example: Ada }]
`,

    changed: ['message'],
  },
  {
    what: 'a message with the first parameters',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: 'One.'
        tags: [a]
`,
    page: [['General', row('1001', 'one', 'One {0}.')]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: 'One {0}.'
        params:
          - name: value_1
        tags: [a]
`,

    changed: ['message'],
  },
  {
    what: 'a message without parameters any more',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: 'One {user}.'
        params:
          - name: user
        tags: [a]
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
        message: 'One.'
        tags: [a]
`,

    changed: ['message'],
  },
  {
    what: 'a message with parameters that are written about stays',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: 'One {user}.'
        params:
          - name: user
            description: Who.
`,
    page: [['General', row('1001', 'one', 'One.')]],
    after: 'unchanged',
    doubts: ['import-parameters-changed'],

    kept: ['message'],
  },
  {
    what: 'a message with other parameters than its translations stays',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: 'One {user}.'
        params: [{ name: user }]
        messages: { de: "{user} eins." }
`,
    page: [['General', row('1001', 'one', 'One {user} in {place}.')]],
    after: 'unchanged',
    doubts: ['import-parameters-changed'],

    kept: ['message'],
  },
  {
    what: 'words that the spec has stay, and words that it lacks come',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
        fix: Ours. # ours
        tags: [a]
`,
    page: [['General', row('1001', 'one', 'One.', { description: 'What it is.', cause: 'Why: so.', fix: 'Theirs.' })]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: one
        status: 400
        message: One.
        description: What it is.
        cause: 'Why: so.'
        fix: Ours. # ours
        tags: [a]
`,

    changed: ['description', 'cause'],
    kept: ['fix'],
  },
  {
    what: 'a code, where the name is the same',
    before: `
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
`,
    page: [['General', row('2001', 'one', 'One.'), row('1003', 'three', 'Three.')]],
    after: `
categories:
  - name: general
    title: General
    errors:
      - code: 2001
        name: one
        status: 400
        message: One.
      - code: 1003
        name: three
        status: 400
        message: Three.
`,
    doubts: ['import-code-changed'],
    changed: ['code'],
  },
  {
    what: 'a name and a category stay',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1001
        name: uno
        status: 400
        message: One.
`,
    page: [['Other', row('1001', 'one', 'One.')]],
    after: 'unchanged',

    kept: ['name', 'category'],
  },
  {
    what: 'what is gone stays',
    before: `
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
`,
    page: [['General', row('1003', 'three', 'Three.')]],
    after: 'unchanged',
  },
  {
    what: 'a code that was retired does not come back',
    before: `
categories:
  - name: general
    title: General
    errors:
      - code: 1003
        name: three
        status: 400
        message: Three.
retired: [{ code: 1001 }]
`,
    page: [['General', row('1001', 'one', 'One.'), row('1003', 'three', 'Three.')]],
    after: 'unchanged',
    doubts: ['import-code-returned'],
  },
];

describe('of an error that both have', () => {
  test.each(cases)('$what', (one) => expectMerge(one));
});
