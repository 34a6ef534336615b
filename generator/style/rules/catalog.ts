import type { Place } from '../../diagnostic.ts';
import { isLater } from '../../spec/grammar.ts';
import { nodeAt, type MapNode, type NodePath } from '../../spec/node.ts';
import type { FindStyle, StyleTable } from '../table.ts';

/** The catalog links to the documentation of its errors. */
export const findMissingDocs: FindStyle = ({ spec, catalog }) =>
  spec.root === undefined || catalog.docs !== undefined
    ? []
    : [
        {
          place: nodeAt(spec.root.node, ['catalog', 'name']).place,
          message: 'The catalog has no link to the documentation of its errors.',
          help: 'Write docs, such as https://example.com/errors#{code}.',
        },
      ];

/** Every category says which codes belong to it. */
export const findOpenCategories: FindStyle = ({ spec }) =>
  spec.categories
    .filter(({ spec: { codes } }) => codes === undefined)
    .map(({ spec: { name }, node }) => ({
      place: nodeAt(node, ['name']).place,
      message: `The category ${name} has no codes.`,
      help: 'Write its ranges: a client then knows the category of a code that is newer than itself.',
    }));

/** Every category has errors. */
export const findEmptyCategories: FindStyle = ({ spec }) =>
  spec.categories
    .filter(({ errors }) => errors.length === 0)
    .map(({ spec: { name }, node }) => ({
      place: nodeAt(node, ['name']).place,
      message: `The category ${name} has no errors.`,
      help: 'Add errors, or remove the category.',
    }));

/** The versions in a table, and where they are. */
const versionsIn = ({ spec }: StyleTable): readonly { readonly version: string; readonly place: Place }[] => {
  const at = (node: MapNode, path: NodePath, version: string | undefined) =>
    version === undefined ? [] : [{ version, place: nodeAt(node, path).place }];
  return [
    ...spec.categories.flatMap(({ errors }) =>
      errors.flatMap(({ spec: { since, deprecated }, node }) => [
        ...at(node, ['since'], since),
        ...at(node, ['deprecated', 'since'], deprecated?.since),
      ]),
    ),
    ...spec.retired.flatMap(({ spec: { since }, node }) => at(node, ['since'], since)),
  ];
};

/** No version in a table is later than that of the catalog. */
export const findLaterVersions: FindStyle = (table) =>
  versionsIn(table)
    .filter(({ version }) => isLater(version, table.catalog.version))
    .map(({ version, place }) => ({
      place,
      message: `The version ${version} is later than that of the catalog, ${table.catalog.version}.`,
      help: 'Correct it, or raise the version of the catalog.',
    }));
