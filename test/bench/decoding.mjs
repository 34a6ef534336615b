// npm run bench:decoding [-- -t LANGUAGE] [-- --out OUT]: what it costs to decode a response with a package of the OKX
// table, beside the same thing written by hand in the same run; writes DECODING.md.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cases } from './decoding/cases.mjs';
import { languages } from './decoding/languages.mjs';
import { hundredths, markdownTable } from './report.mjs';

const { values: asked } = parseArgs({
  options: { target: { type: 'string', short: 't', multiple: true }, out: { type: 'string' } },
});
const root = fileURLToPath(new URL('../../', import.meta.url));
const out = asked.out ?? join(root, 'out');
const page = fileURLToPath(new URL('DECODING.md', import.meta.url));

const run = (id, [command, ...args], folder) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: join(folder, 'program'),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0)
    throw new Error(`${id}: ${command} ${args.join(' ')}: ${error ?? ''}${stdout}${stderr}`.slice(0, 9_000));
  return stdout;
};

/**
 * Builds the program of a language beside its package and runs it. It prints a line of JSON for each case,
 * `{"case": …, "decode": ns, "hand": ns}`, and fails where the two ways find different codes.
 */
const measure = ({ id, commands }) => {
  const folder = mkdtempSync(join(tmpdir(), `errspec-decoding-${id}-`));
  try {
    cpSync(join(out, id), join(folder, 'package'), { recursive: true });
    cpSync(join(root, 'test/bench/decoding', id), join(folder, 'program'), { recursive: true });
    writeFileSync(join(folder, 'cases.json'), JSON.stringify(cases));
    const printed = commands.map((command) => run(id, command, folder));
    const rows = printed.at(-1).trim().split('\n').map(JSON.parse);
    return new Map(rows.map(({ case: name, decode, hand }) => [name, { decode, hand }]));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The lines of the page by language, as they are. */
const keptRows = () => {
  try {
    const rows = readFileSync(page, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    return new Map(
      rows
        .slice(2)
        .map((line) =>
          line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        )
        .map((row) => [row[0], row]),
    );
  } catch {
    return new Map();
  }
};

const microseconds = (nanoseconds) => (nanoseconds / 1000).toPrecision(3);

const rows = keptRows();
for (const language of languages) {
  if (asked.target !== undefined && !asked.target.includes(language.id)) continue;
  const { id, reader } = language;
  if (reader !== undefined && !existsSync(reader.path)) {
    console.error(
      `${id}: not measured, since ${reader.name} is missing (${reader.path}). To bring it: ${reader.bring}`,
    );
    continue;
  }
  const found = measure(language);
  const row = cases.map(({ name }) => {
    const { decode, hand } = found.get(name);
    return `${hundredths(decode / hand)} (${microseconds(decode)} / ${microseconds(hand)})`;
  });
  console.log(id, row.join('   '));
  rows.set(id, [id, ...row]);
}

if (asked.out === undefined) {
  writeFileSync(
    page,
    `# What it costs to decode a response

\`npm run bench:decoding\` writes this page; \`-- -t go\` measures one language anew. The packages of the OKX table are
measured beside the same thing written by hand with the language's own JSON reader: parse, look the code up in a map, match
one regular expression (in C++ and Swift what is before and after the parameter, which is faster), make an exception with
fields. Rust has serde_json with a derived struct, C++ has nlohmann/json, Swift has JSONSerialization. Each cell is a ratio
in one run, and in brackets the microseconds of both: the median of several rounds that take turns.

${markdownTable(
  ['language', ...cases.map(({ name }) => name)],
  languages.flatMap(({ id }) => (rows.has(id) ? [rows.get(id)] : [])),
)}

${cases.map(({ name, what }) => `- **${name}**: ${what}`).join('\n')}
`,
  );
}
