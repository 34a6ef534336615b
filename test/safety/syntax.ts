import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { Language, Parser, type Node, type TreeCursor } from 'web-tree-sitter';

/** The grammar that reads a file, by how its name ends. */
const grammars: Readonly<Record<string, string>> = {
  '.ts': 'typescript',
  '.mts': 'typescript',
  '.js': 'javascript',
  '.mjs': 'javascript',
  '.py': 'python',
  '.pyi': 'python',
  '.go': 'go',
  '.java': 'java',
  '.kt': 'kotlin',
  '.kts': 'kotlin',
  '.scala': 'scala',
  '.cs': 'c_sharp',
  '.rs': 'rust',
  '.swift': 'swift',
  '.php': 'php',
  '.rb': 'ruby',
  '.gemspec': 'ruby',
  '.rbs': 'ruby',
  '.c': 'c',
  '.h': 'cpp',
  '.hpp': 'cpp',
  '.cpp': 'cpp',
  '.dart': 'dart',
  '.ex': 'elixir',
  '.exs': 'elixir',
  '.lua': 'lua',
  '.json': 'json',
  '.jsonl': 'json',
  '.toml': 'toml',
  '.xml': 'html',
  '.csproj': 'html',
};

const require = createRequire(import.meta.url);
const parsers = new Map<string, Promise<Parser>>();

const loadParser = async (grammar: string): Promise<Parser> => {
  await Parser.init();
  const language = await Language.load(require.resolve(`tree-sitter-wasms/out/tree-sitter-${grammar}.wasm`));
  return new Parser().setLanguage(language);
};

/** Whether a kind of node is a text, whatever it contains. */
const isText = (kind: string): boolean =>
  /string|char_literal|character|heredoc/.test(kind) && !/_list|_array/.test(kind);

/** What is there for the eye, or for the width of a line, alone. */
const isSilent = (kind: string): boolean =>
  /comment/.test(kind) || kind === 'parenthesized_expression' || kind === 'concatenated_string';

/** What is between the tags of markup: text and entities, in any number. */
const isMarkedText = (grammar: string, kind: string): boolean =>
  grammar === 'html' && (kind === 'text' || kind === 'entity');

/** Whether a kind of node is a sum of two: Kotlin's grammar has a word of its own for it. */
const isSum = (kind: string): boolean => kind === 'binary_expression' || kind === 'additive_expression';

/** The kind of text that a long one is added up from; absent where anything else is in the sum. */
const addedText = (sum: Node): string | undefined => {
  const kinds = new Set<string | undefined>();
  let left: Node | null = sum;
  for (; left !== null && isSum(left.type); left = left.namedChild(0)) kinds.add(left.namedChild(1)?.type);
  kinds.add(left?.type);
  const [kind = ''] = kinds;
  return kinds.size === 1 && isText(kind) ? kind : undefined;
};

const walk = (cursor: TreeCursor, grammar: string): readonly string[] => {
  const kinds: string[] = [];
  let goesDown = true;
  for (;;) {
    const { nodeType, nodeIsNamed } = cursor;
    const added = goesDown && isSum(nodeType) ? addedText(cursor.currentNode) : undefined;
    const isShown = nodeIsNamed && !isSilent(nodeType) && !isMarkedText(grammar, nodeType);
    if (goesDown && isShown) kinds.push(added ?? nodeType);
    const isClosed = added !== undefined || (isText(nodeType) && nodeType !== 'concatenated_string');
    if (goesDown && !isClosed && !/comment/.test(nodeType) && cursor.gotoFirstChild()) continue;
    if (cursor.gotoNextSibling()) goesDown = true;
    else if (cursor.gotoParent()) goesDown = false;
    else return kinds;
  }
};

/** How a source file is built. */
export interface Structure {
  /** The kinds of all its nodes in order, without comments and without the content of strings. */
  readonly kinds: readonly string[];
  /** Whether the grammar could not read a piece of it. */
  readonly isBroken: boolean;
}

/** Reads a source file; absent where the end of its name belongs to no grammar. */
export const structureOf = async (path: string, text: string): Promise<Structure | undefined> => {
  const grammar = grammars[extname(path)];
  if (grammar === undefined) return undefined;
  const parser = await (parsers.get(grammar) ?? loadParser(grammar));
  parsers.set(grammar, Promise.resolve(parser));
  const tree = parser.parse(text);
  if (tree === null) throw new Error(`${path} was not read`);
  const cursor = tree.walk();
  const structure = { kinds: walk(cursor, grammar), isBroken: tree.rootNode.hasError };
  cursor.delete();
  tree.delete();
  return structure;
};
