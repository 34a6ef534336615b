import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { templates as templateFiles } from '../generator/io/templates.ts';
import { createRender } from '../generator/render/engine.ts';
import { parseTemplate } from '../generator/render/template.ts';
import type { Render } from '../generator/render/view.ts';
import { targets } from '../generator/targets/index.ts';
import { readSpec } from './read-spec.ts';

/* What the house rules say of the project as a whole, held by looking at its source. */

const project = new URL('..', import.meta.url).pathname;

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length))
    .toSorted();

const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(join(project, path), 'utf8'), ts.ScriptTarget.ES2023, true);

/** The program. What builds it, generator/build.mjs, is no part of it. */
const generator = new Map(
  filesBelow('generator')
    .filter((path) => path !== 'generator/build.mjs')
    .map((path) => [path, parse(path)]),
);

const nodesOf = (node: ts.Node): readonly ts.Node[] => {
  const found: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    found.push(one);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return found;
};

/** Files of the generator in which a node is such, sorted. */
const filesWith = (is: (node: ts.Node) => boolean): readonly string[] =>
  [...generator].filter(([, file]) => nodesOf(file).some(is)).map(([path]) => path);

/** The module that a node imports: statically, as a type or at run time. */
const importedBy = (node: ts.Node): string | undefined => {
  const module = ts.isImportDeclaration(node)
    ? node.moduleSpecifier
    : ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined;
  return module !== undefined && ts.isStringLiteralLike(module) ? module.text : undefined;
};

const importers = (module: string): readonly string[] =>
  filesWith((node) => {
    const imported = importedBy(node);
    return imported === module || imported?.startsWith(`${module}/`) === true;
  });

describe('source', () => {
  test('is made of text in the files of the languages alone', () => {
    const users = filesWith(
      (node) => ts.isImportSpecifier(node) && (node.propertyName ?? node.name).text === 'lexical' && !node.isTypeOnly,
    );
    expect(users.length).toBeGreaterThan(5);
    expect(
      users.filter((path) => !/^generator\/(language|targets\/[a-z-]+(?=\/language))\/[a-z-]+\.ts$/.test(path)),
    ).toEqual([]);
    expect(users.filter((path) => path.startsWith('generator/targets/') && !path.endsWith('/language.ts'))).toEqual([]);
  });

  test('is reached by no other way: no module is imported whole, none passes lexical on', () => {
    const isLanguage = (node: ts.Node): boolean => importedBy(node)?.endsWith('language/language.ts') === true;
    expect(filesWith((node) => ts.isNamespaceImport(node) && isLanguage(node.parent.parent))).toEqual([]);
    expect(filesWith((node) => ts.isExportDeclaration(node) && isLanguage(node))).toEqual([]);
  });

  test('is cast to in one place, and nothing is cast to what a template takes', () => {
    const casts = [...generator].flatMap(([path, file]) =>
      nodesOf(file)
        .filter((node) => ts.isAsExpression(node) || ts.isTypeAssertionExpression(node))
        .filter((node) => /\b(Source|View)\b/.test(node.type.getText(file)))
        .map(() => path),
    );
    expect(casts).toEqual(['generator/language/language.ts']);
  });

  test('is written by source as a tag alone', () => {
    const others = [...generator].filter(([, file]) =>
      nodesOf(file).some(
        (node) => ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'source',
      ),
    );
    expect(others.map(([path]) => path)).toEqual([]);
  });

  test('is asked for by each writer that is given it', () => {
    const asks = (body: ts.Node, name: string): boolean =>
      nodesOf(body).some((node) => {
        const isName = (part: ts.Node): boolean => ts.isIdentifier(part) && part.text === name;
        if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'source') {
          return (
            ts.isTemplateExpression(node.template) &&
            node.template.templateSpans.some((span) => isName(span.expression))
          );
        }
        return (
          ts.isCallExpression(node) &&
          /^(sourced|join|commas)$/.test(node.expression.getText()) &&
          node.arguments.some(isName)
        );
      });
    const writers = [...generator]
      .filter(([path]) =>
        /^generator\/(language|targets\/[a-z-]+(?=\/language))\/(?!language\/language)[a-z-]+\.ts$/.test(path),
      )
      .filter(([path]) => path !== 'generator/language/language.ts')
      .flatMap(([path, file]) =>
        nodesOf(file)
          .filter(ts.isArrowFunction)
          .flatMap((writer) =>
            writer.parameters
              .filter(({ type }) => type !== undefined && /\bSource\b/.test(type.getText(file)))
              .map(({ name }) => ({ path, name: name.getText(file), asks: asks(writer.body, name.getText(file)) })),
          ),
      );
    expect(writers.length).toBeGreaterThan(15);
    expect(writers.filter((writer) => !writer.asks)).toEqual([]);
  });

  test('is remembered in tests alone', () => {
    const users = filesWith((node) => ts.isIdentifier(node) && node.text === 'rememberSources');
    expect(users).toEqual(['generator/language/language.ts']);
  });

  test('is no way around the checker: no any, no comment that silences it', () => {
    expect(filesWith((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
    expect(
      [...generator]
        .filter(([, file]) => /@ts-(ignore|nocheck|expect-error)|oxlint-disable|eslint-disable/.test(file.text))
        .map(([path]) => path),
    ).toEqual([]);
    const doubleCasts = filesWith((node) => ts.isAsExpression(node) && node.type.kind === ts.SyntaxKind.UnknownKeyword);
    expect(doubleCasts).toEqual([]);
  });
});

/** The folders and files of generator/ from the inside to the outside: each imports only from those before it. */
const inOrder = [
  ...['printable.ts', 'diagnostic.ts', 'ir/', 'language/', 'render/', 'model/', 'labels/', 'spec/'],
  ...['import/', 'style/', 'targets/', 'openapi/', 'explain/', 'compare/', 'config/', 'io/', 'generate.ts'],
  ...['commands/', 'cli.ts'],
];

/** `spec/` for a file of generator/spec/, its name for a file of generator/ itself. */
const folderOf = (path: string): string => path.replace(/^generator\//, '').replace(/\/.*/, '/');

/** The files of the generator that a file imports. */
const importsOf = (path: string): readonly string[] =>
  nodesOf(generator.get(path) ?? parse(path)).flatMap((node) => {
    const imported = importedBy(node);
    return imported?.startsWith('.') === true ? [join(dirname(path), imported)] : [];
  });

describe('folders', () => {
  const imports = [...generator.keys()].flatMap((from) => importsOf(from).map((to) => ({ from, to })));

  test('are all in the order', () => {
    expect([...new Set([...generator.keys()].map(folderOf))].toSorted()).toEqual(inOrder.toSorted());
  });

  test('import in one direction', () => {
    const place = (path: string): number => inOrder.indexOf(folderOf(path));
    expect(imports.filter(({ from, to }) => place(to) > place(from))).toEqual([]);
  });

  test('are in CONTRIBUTING.md with what they import', () => {
    const picture = inOrder.map((folder) => {
      const used = new Set(imports.filter(({ from }) => folderOf(from) === folder).map(({ to }) => folderOf(to)));
      const others = inOrder.filter((other) => other !== folder && used.has(other));
      return [`\`${folder}\``, others.map((other) => `\`${other}\``).join(' ') || 'nothing'];
    });
    const page = readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8');
    const rows = [...page.matchAll(/^\| (`[a-z]+(?:\/|\.ts)`) +\|.*\| (.+?) +\|$/gm)].map(([, folder, others]) => [
      folder,
      others,
    ]);
    expect(rows).toEqual(picture);
  });

  test('of one target import nothing of another', () => {
    const targetOf = (path: string): string | undefined => /^generator\/targets\/([a-z-]+)\//.exec(path)?.[1];
    const across = imports.filter(
      ({ from, to }) => targetOf(from) !== undefined && ![undefined, targetOf(from)].includes(targetOf(to)),
    );
    expect(across).toEqual([]);
  });

  test('hold no two files that import each other, directly or through others', () => {
    const finished = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (finished.has(path) || way.includes(path)) return;
      for (const imported of importsOf(path)) visit(imported, [...way, path]);
      finished.add(path);
    };
    for (const path of generator.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe('edges', () => {
  test('the process is used in one file', () => {
    const isName = (node: ts.Node): node is ts.Identifier =>
      ts.isIdentifier(node) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
    expect(filesWith((node) => isName(node) && ['process', 'globalThis'].includes(node.text))).toEqual([
      'generator/cli.ts',
    ]);
    expect(filesWith((node) => isName(node) && node.text === 'console')).toEqual([]);
    expect([...importers('node:process'), ...importers('process')]).toEqual([]);
  });

  test.each([
    ['prettier', ['generator/render/format.ts']],
    ['any-ascii', ['generator/import/latin.ts']],
    ['yaml', ['generator/openapi/read-yaml-tokens.ts', 'generator/spec/yaml-tokens.ts', 'generator/spec/yaml.ts']],
    ['jsonc-parser', ['generator/openapi/read-json.ts']],
    ['js-yaml', ['generator/openapi/read-yaml-events.ts']],
    ['commander', ['generator/commands/program.ts']],
    ['semver', ['generator/ir/semver.ts']],
    ['node:child_process', ['generator/io/git.ts']],
    ['write-file-atomic', ['generator/io/output.ts']],
    ['@babel/code-frame', ['generator/diagnostic.ts']],
    ['picocolors', ['generator/cli.ts']],
    ['markdown-it', ['generator/import/readers/markdown-blocks.ts', 'generator/import/readers/markdown-inline.ts']],
    ['parse5', ['generator/import/readers/html-blocks.ts', 'generator/import/readers/html-text.ts']],
    ['csv-parse', ['generator/import/readers/csv-grid.ts']],
    ['string-width', ['generator/explain/width.ts']],
  ])('%s is imported in %j', (module, want) => {
    expect(importers(module)).toEqual(want);
  });

  test('ts-morph belongs to the TypeScript target, and to the reader of source code', () => {
    const users = importers('ts-morph');
    expect(users.length).toBeGreaterThan(0);
    const allowed = /^generator\/(?:targets\/typescript|import\/readers\/typescript\/parse)/;
    expect(users.filter((path) => !allowed.test(path))).toEqual([]);
    expect(importers('typescript')).toEqual([]);
  });

  test('files are touched in io and where commands look for them', () => {
    const users = importers('node:fs');
    const allowed = [
      'generator/cli.ts',
      'generator/config/find-config.ts',
      'generator/commands/import.ts',
      'generator/commands/init.ts',
      'generator/commands/project.ts',
    ];
    expect(users.filter((path) => !path.startsWith('generator/io/') && !allowed.includes(path))).toEqual([]);
  });

  test('the same input gives the same bytes: no clock, no chance, no locale of the machine', () => {
    const pure = /^generator\/(spec|ir|language|render|targets|import|style)\//;
    const impure = /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\.toLocale\w+\(|\.localeCompare\(|\bperformance\./;
    const users = [...generator].filter(([path, file]) => pure.test(path) && impure.test(file.text));
    expect(users.map(([path]) => path)).toEqual([]);
  });
});

describe('files', () => {
  test('are nouns in kebab-case', () => {
    const odd = [...generator.keys()].filter((path) => !/^generator(\/[a-z0-9]+(-[a-z0-9]+)*)+\.ts$/.test(path));
    expect(odd).toEqual([]);
  });

  test('import one another with .ts', () => {
    const odd = [...generator].flatMap(([path, file]) =>
      nodesOf(file).flatMap((node) => {
        const imported = importedBy(node);
        return imported?.startsWith('.') === true && !imported.endsWith('.ts') ? [`${path}: ${imported}`] : [];
      }),
    );
    expect(odd).toEqual([]);
  });

  test('say of each exported function and type what it is', () => {
    const silent = [...generator].flatMap(([path, file]) =>
      file.statements
        .filter(
          (statement) =>
            ts.canHaveModifiers(statement) &&
            ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true,
        )
        .filter((statement) => !/\/\*\*/.test(file.text.slice(statement.getFullStart(), statement.getStart(file))))
        .filter(
          (statement) =>
            !(ts.isTypeAliasDeclaration(statement) && statement.type.getText(file).startsWith('z.output<')),
        )
        .filter((statement) => !(ts.isInterfaceDeclaration(statement) && statement.name.text.endsWith('Options')))
        .map((statement) => `${path}: ${statement.getText(file).split('\n', 1)[0]}`),
    );
    expect(silent).toEqual([]);
  });

  test('hold no class but what is thrown', () => {
    const classes = [...generator].flatMap(([path, file]) =>
      nodesOf(file)
        .filter(ts.isClassLike)
        .filter(({ heritageClauses }) => heritageClauses?.[0]?.getText(file) !== 'extends Error')
        .map(({ name }) => `${path}: ${name?.text}`),
    );
    expect(classes).toEqual([]);
  });
});

describe('templates', () => {
  const templates = filesBelow('templates').map((path) => ({ path, text: readFileSync(join(project, path), 'utf8') }));

  test('are there', () => {
    expect(templates.length).toBeGreaterThan(10);
    expect(templates.filter(({ path }) => !path.endsWith('.liquid')).map(({ path }) => path)).toEqual([]);
  });

  test('hold names, loops and conditions: no filters, assigns, comparisons or partials', () => {
    for (const { path, text } of templates) parseTemplate(text, path);
  });

  test('are text with LF, a final newline and nothing at the end of a line', () => {
    const odd = templates.filter(({ text }) => !text.endsWith('\n') || /[ \t]\n|\r|\t\n|\n\n$/.test(text));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test('are each filled in by a target', async () => {
    const used = new Set<string>();
    const render = createRender(templateFiles);
    const notingRender: Render = (path, view) => {
      used.add(`templates/${path}`);
      return render(path, view);
    };
    // A table that has everything, and one that is so large that it is cut into pieces.
    const everything = parseYaml(readFileSync(join(project, 'test/packages/catalogs/everything.yaml'), 'utf8'));
    const large = {
      errspec: 1,
      catalog: { name: 'large', version: '1.0.0', title: 'Large' },
      categories: Array.from({ length: 1_001 }, (_, place) => ({
        name: `category_n${place}`,
        title: 'Category',
        errors: [{ code: String(place), name: `error_n${place}`, status: 400, message: 'Error.' }],
      })),
    };
    // Its envelope is not plain.
    const wires = parseYaml(readFileSync(join(project, 'test/packages/catalogs/wires.yaml'), 'utf8'));
    const catalogs = [everything, wires, large].map((spec: unknown) => readSpec({ 'errors.yaml': spec }));
    for (const catalog of catalogs) {
      const names = catalog.errors.slice(0, 1).map(({ name }) => name);
      // As many operations as errors, so that these are cut too.
      const operations = catalog.errors.map((_, place) => ({
        id: `getIt${place}`,
        name: `get_it_n${place}`,
        request: 'GET /it',
        errors: names,
      }));
      for (const target of targets) await target.emit({ ...catalog, operations }, notingRender, {});
    }
    expect(templates.map(({ path }) => path).filter((path) => !used.has(path))).toEqual([]);
  });
});

test('SECURITY.md names files that are there', () => {
  const page = readFileSync(join(project, 'SECURITY.md'), 'utf8');
  const names = [...page.matchAll(/`([a-z./-]+\.ts)`/g)].map(([, name = '']) => name);
  const paths = [...filesBelow('generator'), ...filesBelow('test')];
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !paths.some((path) => `/${path}`.endsWith(`/${name}`)))).toEqual([]);
});

describe('targets', () => {
  const ids = targets.map(({ id }) => id);
  const foldersIn = (folder: string): readonly string[] =>
    existsSync(join(project, folder))
      ? readdirSync(join(project, folder), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => name)
      : [];

  test('have one word each, and no two the same', () => {
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('have a folder of that name in the generator, and there is no other', () => {
    expect(foldersIn('generator/targets').toSorted()).toEqual(ids.toSorted());
  });

  test.each(['templates', 'out'])('give their names to the folders of %s', (folder) => {
    expect(foldersIn(folder).filter((name) => !ids.includes(name as (typeof ids)[number]))).toEqual([]);
  });

  test('that are packages have all folders', () => {
    const packages = ids.filter(
      (id) =>
        existsSync(join(project, 'generator/targets', id, 'language.ts')) &&
        foldersIn('templates').includes(id) &&
        id !== 'markdown',
    );
    expect(packages.length).toBeGreaterThan(2);
    for (const folder of [
      'generator/targets',
      'templates',
      'out',
      'test/packages',
      'test/golden/packages/output/out',
    ]) {
      expect(
        packages.filter((id) => !foldersIn(folder).includes(id)),
        folder,
      ).toEqual([]);
    }
  });

  /** Files for what only that language needs. TypeScript is left out: it is printed as modules, not filled into templates. */
  const ownFiles: Readonly<Record<string, readonly string[]>> = {
    cpp: ['arrays', 'envelope-pieces', 'headers', 'reserved'],
    csharp: [],
    go: [],
    java: ['type-names'],
    kotlin: [],
    php: ['class-pieces'],
    python: ['modules', 'natural-order', 'version'],
    ruby: ['constants', 'signatures-view'],
    rust: ['comments', 'kind-view'],
    swift: [],
  };

  test('that are languages name their files by the concepts of CONTRIBUTING.md', () => {
    const page = readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8');
    const concepts = [...page.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name = '']) => name);
    const needed = ['index', 'language', 'options', 'package-view', 'readme-symbols', 'codes-view', 'factories-view'];
    expect(concepts).toEqual(expect.arrayContaining(needed));
    const used = new Set<string>();
    for (const [id, own] of Object.entries(ownFiles)) {
      const files = filesBelow(`generator/targets/${id}`).map((path) => path.replace(/^.*\/|\.ts$/g, ''));
      files.forEach((file) => used.add(file));
      expect(files.filter((file) => !concepts.includes(file)).toSorted(), id).toEqual(own);
      expect(
        needed.filter((file) => !files.includes(file)),
        id,
      ).toEqual([]);
      expect(readFileSync(join(project, `generator/targets/${id}/package-view.ts`), 'utf8'), id).toMatch(
        /^export const packageView = /m,
      );
    }
    expect(concepts.filter((concept) => !used.has(concept))).toEqual([]);
  });

  test('that are packages have a row in test/packages/README.md', () => {
    const page = readFileSync(join(project, 'test/packages/README.md'), 'utf8');
    const table = page.slice(page.indexOf('## The languages'), page.indexOf('## A new language'));
    const rows = [...table.matchAll(/^\| `([a-z]+)`/gm)].map(([, id]) => id);
    expect(rows).toEqual(ids.filter((id) => foldersIn('test/packages').includes(id)));
  });

  test('are all in out/', () => {
    expect(ids.filter((id) => !foldersIn('out').includes(id))).toEqual([]);
  });
});
