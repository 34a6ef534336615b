import { toSnakeCase } from '../../ir/snake-case.ts';
import { memberOf, type SpecNode } from '../../spec/node.ts';
import { toCasing } from '../../language/casing.ts';

/**
 * What a name of ours becomes where a person has a component of that name, in whatever case and section: generators make types
 * of components of several sections.
 */
export const createRenamer = (root: SpecNode, catalog: string): ((name: string) => string) => {
  const components = memberOf(root, 'components');
  const sections = components?.kind === 'map' ? [...components.entries.values()].map(({ value }) => value) : [];
  const taken = new Set(
    sections.flatMap((section) => (section.kind === 'map' ? [...section.entries.keys()] : [])).map(toComparable),
  );
  const prefix = toCasing(toSnakeCase(catalog.replaceAll('-', '_')), 'pascal');
  return (name) => {
    let free = name;
    for (let count = 1; taken.has(toComparable(free)); count += 1) {
      free = `${prefix}${name[0]?.toUpperCase()}${name.slice(1)}${count === 1 ? '' : count}`;
    }
    return free;
  };
};

/** A name without what generators leave out of it. */
const toComparable = (name: string): string => name.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();
