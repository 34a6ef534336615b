import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';
import type { MessageTemplate } from '../ir/message-template.ts';
import { none, type Draft } from './change.ts';
import { lessThan, verdictOfClients } from './client-verdict.ts';
import type { Verdict } from './level.ts';
import type { Pair } from './pairs.ts';
import { newNames, pairParams } from './params.ts';
import { readText, reversed, sameNames } from './read-across.ts';
import type { Sides } from './side.ts';

/** Whether clients read the parameters from the message. */
const isReadBack = ({ envelope }: ErrorCatalog, { params }: ErrorDefinition): boolean =>
  envelope.message.length > 0 && envelope.params === undefined && params.some(({ from }) => from === undefined);

/** What clients understand of a text that the newer server sends in place of another. */
const readTexts = (
  { old, new: now }: Pair,
  { old: { catalog } }: Sides,
  before: MessageTemplate | undefined,
  after: MessageTemplate | undefined,
): Verdict => {
  if (!isReadBack(catalog, old) && !isReadBack(catalog, now)) return none;
  const names = newNames(pairParams(old, now));
  const own = before === undefined ? 'all' : readText(before, old, old, sameNames(old));
  const across = {
    older: after === undefined ? 'all' : readText(after, now, old, reversed(names)),
    newer: before === undefined ? 'all' : readText(before, old, now, names),
  };
  return verdictOfClients(lessThan(own, across), 'none');
};

const isSame = (one: MessageTemplate, other: MessageTemplate): boolean => one.pattern === other.pattern;

/** A text with the names that its parameters have in the older table, whatever their order is. */
const wordsOf = (
  { segments }: MessageTemplate,
  { params }: ErrorDefinition,
  names: ReadonlyMap<string, string>,
): string =>
  JSON.stringify(
    segments.map((segment) => {
      if ('text' in segment) return segment.text;
      const { name = '' } = params[segment.param] ?? {};
      return { name: names.get(name) ?? name };
    }),
  );

/** Whether two texts of an error have the same words. */
const hasSameWords = ({ old, new: now }: Pair, before: MessageTemplate, after: MessageTemplate): boolean =>
  wordsOf(before, old, new Map()) === wordsOf(after, now, reversed(newNames(pairParams(old, now))));

/** The same words, but `%s` where `{0}` was. */
const restyledMessage = ({ old, new: now }: Pair, sides: Sides): Draft => ({
  rule: 'message-changed',
  subject: { code: now.code, name: now.name },
  message: 'The message writes its placeholders in another way.',
  before: old.message.written,
  after: now.message.written,
  client: none,
  server: none,
  source: 'none',
  old: sides.old.places.ofError(old.code, 'message'),
  new: sides.new.places.ofError(now.code, 'message'),
});

const changedMessage = (pair: Pair, sides: Sides): readonly Draft[] => {
  const { old, new: now } = pair;
  if (hasSameWords(pair, old.message, now.message)) {
    const isWritten = old.message.written !== now.message.written && old.message.pattern === now.message.pattern;
    return isWritten ? [restyledMessage(pair, sides)] : [];
  }
  const client = readTexts(pair, sides, old.message, now.message);
  // A wording has all parameters of its error.
  const isKept = pairParams(old, now).every(({ kind }) => kind === 'both');
  return [
    {
      rule: 'message-changed',
      subject: { code: now.code, name: now.name },
      message: 'The message has other words.',
      help:
        client.level === 'breaking' && isKept && !now.wordings.some((wording) => isSame(wording, old.message))
          ? 'Add the old message to wordings, so that newer clients still read it.'
          : undefined,
      before: old.message.display,
      after: now.message.display,
      client,
      server: none,
      source: 'none',
      old: sides.old.places.ofError(old.code, 'message'),
      new: sides.new.places.ofError(now.code, 'message'),
    },
  ];
};

const wordings = (pair: Pair, sides: Sides): readonly Draft[] => {
  const { old, new: now } = pair;
  const lost = old.wordings.filter((one) => ![now.message, ...now.wordings].some((other) => isSame(one, other)));
  const more = now.wordings.filter((one) => ![old.message, ...old.wordings].some((other) => isSame(one, other)));
  const common = {
    subject: { code: now.code, name: now.name },
    server: none,
    source: 'none',
    old: sides.old.places.ofError(old.code, 'wordings'),
    new: sides.new.places.ofError(now.code, 'wordings'),
  } as const;
  return [
    ...lost.map((wording): Draft => ({
      ...common,
      rule: 'wording-removed',
      message: 'A further text of the error is gone.',
      help: 'Keep it under wordings as long as a server sends it.',
      before: wording.display,
      client: readTexts(pair, sides, wording, undefined),
    })),
    ...more.map((wording): Draft => ({
      ...common,
      rule: 'wording-added',
      message: 'The error has a further text.',
      after: wording.display,
      client: { level: 'addition' },
    })),
  ];
};

const translations = (pair: Pair, sides: Sides): readonly Draft[] => {
  const { old, new: now } = pair;
  const kept = sides.old.catalog.locales.filter((locale) => sides.new.catalog.locales.includes(locale));
  return kept.flatMap((locale): readonly Draft[] => {
    const [before, after] = [old, now].map(
      ({ translations: all }) => all.find((one) => one.locale === locale)?.message,
    );
    if (before === undefined && after === undefined) return [];
    if (before !== undefined && after !== undefined && hasSameWords(pair, before, after)) return [];
    const common = {
      subject: { code: now.code, name: now.name, part: locale },
      before: before?.display,
      after: after?.display,
      client: readTexts(pair, sides, before, after),
      server: none,
      source: 'none',
      old: sides.old.places.ofTranslation(old.code, locale),
      new: sides.new.places.ofTranslation(now.code, locale),
    } as const;
    if (before === undefined) {
      const client = common.client.level === 'none' ? ({ level: 'addition' } as const) : common.client;
      return [{ ...common, rule: 'translation-added', message: `There is a message in ${locale}.`, client }];
    }
    return [
      after === undefined
        ? {
            ...common,
            rule: 'translation-lost',
            message: `The message in ${locale} is gone.`,
            client: common.client.level === 'none' ? { level: 'warning' } : common.client,
          }
        : { ...common, rule: 'translation-changed', message: `The message in ${locale} has other words.` },
    ];
  });
};

/** What changed about the texts that are read back. */
export const messageDrafts = (pair: Pair, sides: Sides): readonly Draft[] => [
  ...changedMessage(pair, sides),
  ...wordings(pair, sides),
  ...translations(pair, sides),
];
