import { methods } from './ask.ts';
import { isRecord } from './differences.ts';
import type { Found, openDocuments } from './documents.ts';

type Documents = ReturnType<typeof openDocuments>;

/** An operation of a description, with all that is said above it. */
export interface Operation {
  readonly name: string;
  readonly found: Found;
  /** The lists of errors that are asked for, from the document down. */
  readonly asked: readonly (readonly string[])[];
}

const wordsOf = (value: unknown): readonly string[] => {
  const list = isRecord(value) ? value['x-errors'] : undefined;
  return Array.isArray(list) ? list.map(String) : [];
};

/** The operations of a description, wherever they are. */
export function* operationsOf(documents: Documents, root: string): Generator<Operation> {
  const document = documents.read(root);
  const paths = isRecord(document) ? documents.follow({ file: root, value: document['paths'] }).value : undefined;
  for (const [path, written] of Object.entries(isRecord(paths) ? paths : {})) {
    if (!path.startsWith('/')) continue;
    const item = documents.follow({ file: root, value: written });
    if (!isRecord(item.value)) continue;
    const more = item.value['additionalOperations'];
    const entries = [
      ...Object.entries(item.value).filter(([key]) => methods.has(key)),
      ...Object.entries(isRecord(more) ? more : {}),
    ];
    for (const [method, value] of entries) {
      const found = documents.follow({ file: item.file, value });
      if (!isRecord(found.value)) continue;
      yield { name: `${method} ${path}`, found, asked: [document, item.value, found.value].map(wordsOf) };
    }
  }
}

/** The responses of an operation by status. */
export const responsesOf = (documents: Documents, { file, value }: Found): ReadonlyMap<string, Found> => {
  const written = isRecord(value) ? value['responses'] : undefined;
  const { file: home, value: responses } = documents.follow({ file, value: written });
  return new Map(
    Object.entries(isRecord(responses) ? responses : {}).map(([status, response]) => [
      status,
      { file: home, value: response },
    ]),
  );
};

/** Every list of codes that something leads to. */
export function* enumsOf(
  documents: Documents,
  from: Found,
  seen: ReadonlySet<unknown> = new Set(),
): Generator<ReadonlySet<string>> {
  const { file, value } = documents.follow(from);
  if (typeof value !== 'object' || value === null || seen.has(value) || seen.size > 40) return;
  const trail = new Set([...seen, value]);
  if (isRecord(value) && Array.isArray(value['enum'])) yield new Set(value['enum'].map(String));
  for (const inner of Object.values(value)) yield* enumsOf(documents, { file, value: inner }, trail);
}
