import type { Diagnostic, Place } from '../diagnostic.ts';
import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';
import type { MessageTemplate } from '../ir/message-template.ts';
import type { LoadedCategory, LoadedError, LoadedSpec } from '../spec/load.ts';
import { entriesOf, nodeAt, type SpecNode } from '../spec/node.ts';
import { partPlace } from '../spec/rules/finding.ts';

/** A message in one locale, and where it was written. */
export interface StyleMessage {
  readonly locale: string;
  readonly template: MessageTemplate;
  readonly node: SpecNode;
}

/** A description, cause or fix in one locale. */
export interface StyleText {
  readonly key: 'description' | 'cause' | 'fix';
  readonly locale: string;
  readonly text: string;
  readonly node: SpecNode;
}

/** An error as it was written, and as it was resolved. */
export interface StyleRow {
  readonly entry: LoadedError;
  readonly definition: ErrorDefinition;
  readonly category: LoadedCategory;
  /** In the locale of the catalog. */
  readonly message: StyleMessage;
  readonly translations: readonly StyleMessage[];
  /** In every locale that has them. */
  readonly texts: readonly StyleText[];
}

/** A table in which nothing is wrong, for the rules of style. */
export interface StyleTable {
  readonly spec: LoadedSpec;
  readonly catalog: ErrorCatalog;
  readonly rows: readonly StyleRow[];
}

/** What a rule of style finds; the rule and its level are added later. */
export type StyleFinding = Omit<Diagnostic, 'rule' | 'severity'>;

/** One thing that is checked in a table. */
export type FindStyle = (table: StyleTable) => readonly StyleFinding[];

const textKeys = ['description', 'cause', 'fix'] as const;

/** The nodes of locale files, by section, locale and code. */
const indexLocales = ({ locales }: LoadedSpec): ReadonlyMap<string, SpecNode> =>
  new Map(
    locales.flatMap(({ spec, node }) =>
      (['messages', 'texts'] as const).flatMap((section) =>
        entriesOf<unknown>(spec[section]).map(
          ([code]) => [`${section} ${spec.locale} ${code}`, nodeAt(node, [section, code])] as const,
        ),
      ),
    ),
  );

/** A table, each error with the places of its texts. */
export const styleTable = (spec: LoadedSpec, catalog: ErrorCatalog): StyleTable => {
  const index = indexLocales(spec);
  const definitions = new Map(catalog.errors.map((definition) => [definition.code, definition]));
  const rows = spec.categories.flatMap((category) =>
    category.errors.flatMap((entry): readonly StyleRow[] => {
      const { code } = entry.spec;
      const definition = definitions.get(code);
      if (definition === undefined) return [];
      const { locale } = catalog;
      const translations = definition.translations.flatMap(({ locale: tag, message }) => {
        const inline = nodeAt(entry.node, ['messages', tag]);
        const node = inline.kind === 'scalar' ? inline : index.get(`messages ${tag} ${code}`);
        return message === undefined || node === undefined ? [] : [{ locale: tag, template: message, node }];
      });
      const texts = textKeys.flatMap((key): readonly StyleText[] => [
        ...(definition[key] === undefined
          ? []
          : [{ key, locale, text: definition[key], node: nodeAt(entry.node, [key]) }]),
        ...definition.translations.flatMap((translation) => {
          const node = index.get(`texts ${translation.locale} ${code}`);
          const text = translation[key];
          return text === undefined || node === undefined
            ? []
            : [{ key, locale: translation.locale, text, node: nodeAt(node, [key]) }];
        }),
      ]);
      const message = { locale, template: definition.message, node: nodeAt(entry.node, ['message']) };
      return [{ entry, definition, category, message, translations, texts }];
    }),
  );
  return { spec, catalog, rows };
};

/** Every message of an error, its own first. */
export const messagesOf = ({ message, translations }: StyleRow): readonly StyleMessage[] => [message, ...translations];

/** The text of a node as it is read from the file. */
export const textOf = (node: SpecNode): string => (node.kind === 'scalar' ? node.text : '');

/** The place of a part of a text. */
export const placeIn = ({ spec }: StyleTable, node: SpecNode, start: number, end: number): Place =>
  partPlace(node, spec.sources, start, end);

/** `parameter_empty (1001)`. */
export const nameOf = ({ name, code }: ErrorDefinition): string => `${name} (${code})`;

/** Where something is missing in an error: at its name. */
export const rowPlace = ({ entry }: StyleRow): Place => nodeAt(entry.node, ['name']).place;
