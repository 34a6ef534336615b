/** Where bodies have the code and the message of an error: what most examples show. */
import type { Path, Step } from '../../../ir/catalog.ts';
import { writePath } from '../../../ir/path.ts';
import type { SpecNode } from '../../../spec/node.ts';
import type { Cell, SeenEnvelope } from '../../source.ts';
import { membersIn } from './document.ts';

/** The way to the scalar at a place, and the scalar itself. */
const findWay = (
  node: SpecNode,
  cell: Cell,
  way: readonly Step[] = [],
): { readonly path: Path; readonly node: SpecNode } | undefined => {
  if (node.kind === 'scalar') {
    const isIt = node.place.start <= cell.place.start && cell.place.end <= node.place.end;
    return isIt ? { path: way, node } : undefined;
  }
  const inner: readonly (readonly [Step, SpecNode])[] =
    node.kind === 'list'
      ? node.items.map((item) => ['elements', item])
      : membersIn(node).map(({ key, value }) => [{ member: key.text }, value]);
  for (const [step, value] of inner) {
    const found = findWay(value, cell, [...way, step]);
    if (found !== undefined) return found;
  }
  return undefined;
};

const most = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];

/** Counts what examples show. */
export const createPaths = () => {
  const codes = new Map<string, number>();
  const messages = new Map<string, number>();
  const types = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  /** Notes the places of a code and of its message in a body. */
  const note = (body: SpecNode, code: Cell, message: Cell | undefined): void => {
    const way = findWay(body, code);
    if (way === undefined || way.node.kind !== 'scalar') return;
    count(codes, writePath(way.path));
    count(types, way.node.plain && /^-?\d+$/.test(way.node.text) ? 'integer' : 'string');
    const second = message === undefined ? undefined : findWay(body, message);
    if (second !== undefined) count(messages, writePath(second.path));
  };
  /** What most of them show. */
  const envelope = (): SeenEnvelope | undefined => {
    const code = most(codes);
    return code === undefined || code === '.'
      ? undefined
      : { code, message: most(messages), codeType: most(types) === 'integer' ? 'integer' : 'string' };
  };
  return { note, envelope };
};
