import type { ErrorCatalog } from '../../ir/catalog.ts';
import { askEncode, askRaise } from './ask.ts';
import type { Case } from './case.ts';
import type { Probes } from './probes.ts';
import { sampleParams } from './samples.ts';

const variantsOf = (tag: string): readonly string[] => [
  tag,
  tag.toUpperCase(),
  tag.toLowerCase(),
  `${tag}-ZZ`,
  `${tag}-Zzzz-ZZ`,
  `${tag}-x-private`,
  `${tag}-u-nu-latn`,
  `${tag}z`,
  tag.replaceAll('-', '_'),
  tag.split('-')[0] ?? tag,
  `${tag.split('-')[0] ?? tag}-Hant`,
  tag.split('-').slice(0, 2).join('-'),
];

/** Which message a locale finds (RFC 4647, lookup). */
export const localeCases = (catalog: ErrorCatalog, { plain, texts }: Probes): readonly Case[] => {
  const tags = [
    ...new Set([catalog.locale, ...catalog.locales].flatMap(variantsOf)),
    'xx',
    'x-private',
    'und',
    '*',
    'nonsense tag',
  ];
  const locales = [...new Set(tags)];
  const lacking = catalog.errors.find(
    ({ kind, translations }) => kind !== 'success' && translations.some(({ message }) => message === undefined),
  );
  return [
    ...[plain, ...(texts ? [texts] : []), ...(lacking ? [lacking] : [])].map((error, index) =>
      askRaise(catalog, `locale/render ${index}`, error, sampleParams(error), { locales }),
    ),
    ...[plain, ...(lacking ? [lacking] : [])].flatMap((error, index) =>
      locales.map((locale) =>
        askEncode(catalog, `locale/encode ${index}/${locale}`, error, sampleParams(error), { locale }),
      ),
    ),
  ];
};
