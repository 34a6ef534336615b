import type { ErrorCatalog } from '../../ir/catalog.ts';
import { likelyLocales } from '../../ir/likely-locales.ts';
import { askEncode, askRaise } from './ask.ts';
import type { Case } from './case.ts';
import type { Probes } from './probes.ts';
import { sampleParams } from './samples.ts';

/** Values of `Accept-Language`. */
const headersOf = (own: string, [first = own, second = first, ...rest]: readonly string[]): readonly string[] => [
  `${first}, ${second};q=0.5`,
  `${first};q=0.5, ${second}`,
  `xx, ${first};q=0.1`,
  `xx;q=0.5,*;q=0.1`,
  `*, ${first};q=0.5`,
  `${first};q=0, ${second}`,
  `${first};q=0.000, *;q=0.5`,
  `*;q=0, ${first};q=0.001`,
  `*;q=0`,
  `${first.split('-')[0]};q=0, ${first}`,
  `${first.split('-')[0]}, ${first};q=0`,
  `${first} ; q=0.5 ,\t${second};Q=0.9`,
  `${first};q=2, ${second};q=1.000`,
  `${first};q=0.1234, ${second};q=.5`,
  `${first};level=1, ${second};q=0.3;x=1, ${own};q=0.1`,
  `,, ,${first}`,
  `${first.replaceAll('-', '_')}.UTF-8`,
  `${first}@euro;q=0.5`,
  [...rest, second, first].join(','),
  `${'xx-'.repeat(50)}xx,${first}`,
  `${'xx,'.repeat(120)}${first}`,
];

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
    ...[
      'zh',
      'zh_CN.UTF-8',
      'zh-CN',
      'zh-SG',
      'zh-TW',
      'zh-HK',
      'zh-Hant-HK',
      'zh-US',
      'sr-ME',
      'sr',
      'uz-AF',
      'fil-PH',
    ],
    ...[...likelyLocales(catalog).keys()],
    ...headersOf(catalog.locale, catalog.locales),
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
