import type { Draft } from './change.ts';
import type { Pairs } from './pairs.ts';
import type { Side } from './side.ts';

/** Errors that are gone. */
export const removedErrors = ({ removed }: Pairs, old: Side, now: Side): readonly Draft[] =>
  removed.map(({ code, name }) => {
    const tombstone = now.catalog.retired.find((entry) => entry.code === code);
    const common = {
      subject: { code, name },
      client: { level: 'breaking', why: 'newer clients see an Unknown where an older server sends it' },
      server: { level: 'breaking', why: 'it can no longer be raised' },
      source: 'breaking',
      old: old.places.ofError(code),
    } as const;
    if (tombstone !== undefined) {
      return {
        ...common,
        rule: 'code-removed',
        message: 'The error is gone.',
        new: now.places.ofRetired(code),
        help:
          tombstone.replacement === undefined
            ? 'Give a replacement in retired, so that users know what to use.'
            : undefined,
      };
    }
    return {
      ...common,
      rule: 'code-vanished',
      message: 'The error is gone, and its code is not under retired, so that it can be used again.',
      help: `List it: retired: [{ code: ${JSON.stringify(code)}, name: ${name} }]`,
    };
  });

/** Errors that are new. */
export const addedErrors = ({ added }: Pairs, now: Side): readonly Draft[] =>
  added.map(({ code, name }) => ({
    rule: 'error-added',
    subject: { code, name },
    message: 'The error is new.',
    client: { level: 'addition', why: 'older clients see an Unknown with this code' },
    server: { level: 'addition' },
    source: 'addition',
    new: now.places.ofError(code),
  }));
