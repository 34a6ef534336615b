// Reads every .swift file of the folders given with the grammar of tree-sitter: `node parse.mjs <folder>…`.
// What it cannot read, and a name that is declared twice in one place, is printed with file, line and column.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the project's own modules, wherever this file was copied to. */
const require = createRequire(join(process.env['ERRSPEC_PROJECT'] ?? process.cwd(), 'package.json'));
const { Language, Parser } = require('web-tree-sitter');

await Parser.init();
const grammar = await Language.load(require.resolve('tree-sitter-wasms/out/tree-sitter-swift.wasm'));
const parser = new Parser().setLanguage(grammar);

if (process.argv[2] === '--version') {
  const { version } = require('tree-sitter-wasms/package.json');
  console.log(`tree-sitter-wasms ${version}, Swift grammar: parsed, not compiled`);
  process.exit(0);
}

/** @type {Map<string, string>} */
const declared = new Map();
let found = 0;

/** @param {string} path @param {import('web-tree-sitter').Node} node @param {string} problem */
const report = (path, node, problem) => {
  found += 1;
  if (found <= 100) console.log(`${path}:${node.startPosition.row + 1}:${node.startPosition.column + 1}: ${problem}`);
};

const members = new Set(['property_declaration', 'function_declaration', 'class_declaration', 'init_declaration']);

/** The name of a member with its labels, by which the compiler tells it from others: `static decode(status:body:)`. */
const signatureOf = (node) => {
  const isStatic = node.children.some(({ type, text }) => type === 'modifiers' && /\bstatic\b/.test(text));
  const name = node.childForFieldName('name')?.text ?? 'init';
  const parameters = node.children
    .filter(({ type }) => type === 'parameter')
    .map((parameter) => {
      const label = parameter.childForFieldName('external_name') ?? parameter.childForFieldName('name');
      return `${label?.text}:${parameter.childForFieldName('type')?.text ?? parameter.lastChild?.text}`;
    });
  const kind = node.type === 'function_declaration' || node.type === 'init_declaration' ? `(${parameters})` : '';
  return `${isStatic ? 'static ' : ''}${name}${kind}`;
};

const visit = (path, node, scope) => {
  if (node.isError) report(path, node, `not Swift: ${JSON.stringify(node.text.slice(0, 60))}`);
  else if (node.isMissing) report(path, node, `${node.type} is missing`);
  let inner = scope;
  if (node.type === 'class_declaration') inner = `${scope}/${node.childForFieldName('name')?.text}`;
  if (['function_body', 'computed_property', 'lambda_literal', 'statements'].includes(node.type)) inner = undefined;
  if (scope !== undefined && members.has(node.type)) {
    const isExtension = node.children.some(({ type }) => type === 'extension');
    const key = `${scope}/${signatureOf(node)}`;
    if (!isExtension && declared.has(key))
      report(path, node, `${key} is declared twice, first in ${declared.get(key)}`);
    else if (!isExtension) declared.set(key, path);
  }
  if (!node.hasError && !/_declaration$|_body$|source_file/.test(node.type)) return;
  for (const child of node.children) if (child !== null) visit(path, child, inner);
};

let files = 0;
for (const folder of process.argv.slice(2)) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.swift'));
  for (const path of paths.sort()) {
    const text = readFileSync(join(folder, path), 'utf8');
    const tree = parser.parse(text);
    files += 1;
    if (!text.endsWith('\n')) report(path, tree.rootNode, 'no line feed ends it');
    if (text.includes('\r')) report(path, tree.rootNode, 'a carriage return');
    visit(path, tree.rootNode, `${folder}/${path.split('/')[1] ?? ''}`);
    tree.delete();
  }
}
if (files === 0) report(process.argv.slice(2).join(' '), { startPosition: { row: 0, column: 0 } }, 'no Swift files');
if (found > 0) process.exit(1);
console.log(`${files} files, ${declared.size} declarations`);
