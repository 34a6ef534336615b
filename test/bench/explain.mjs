// What `errspec explain` costs beside the start of Node. `npm run bench` has it in RESULTS.md; alone, it prints it.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';
import { hundredths, markdownTable, megabytes } from './report.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A table of `errspec explain 50014`: when the OKX table was read before, and when it was not. */
export const compareExplain = (runs = 9) => {
  const work = mkdtempSync(join(tmpdir(), 'errspec-bench-explain-'));
  try {
    for (const name of ['errspec.yaml', 'spec']) cpSync(join(project, name), join(work, name), { recursive: true });
    const node = { name: 'node -e 0', args: ['-e', '0'] };
    const call = [join(project, 'dist/cli.js'), 'explain', '50014'];
    const forget = () => rmSync(join(work, '.errspec-cache'), { recursive: true, force: true });
    const seen = measure(
      [
        node,
        { name: 'errspec explain, the first time', args: call, before: forget },
        { name: 'errspec explain', args: call },
      ],
      work,
      runs,
    );
    const alone = seen.get(node.name);
    return markdownTable(
      ['program', 'wall: times `node -e 0`', 'CPU: times `node -e 0`', 'peak MB'],
      [...seen].map(([name, { wall, cpu, peak }]) => [
        name,
        hundredths(wall / alone.wall),
        hundredths(cpu / alone.cpu),
        megabytes(peak),
      ]),
    );
  } finally {
    rmSync(work, { recursive: true });
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(compareExplain());
