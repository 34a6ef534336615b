import type { Place } from '../../diagnostic.ts';
import { doubt } from '../notice.ts';
import type { ReadPage, Reader } from '../source.ts';

/** How sure it is that a text is source code. */
const recognize = (file: string, text: string): number => {
  if (/\.(?:[cm]?[jt]s|[jt]sx)$/i.test(file)) return 0.95;
  if (/\.\w+$/.test(file) && file !== '-') return 0;
  const start = text.slice(0, 20_000);
  return /^(?:export |declare )?(?:const )?enum \w+ \{|^export (?:const|class|abstract class|default|type|function) |^(?:abstract )?class \w+ extends \w+|^module\.exports\b|^(?:const|let|var) \w+(?:: [\w<>, ]+)? = [{[]/m.test(
    start,
  )
    ? 0.8
    : 0;
};

const nothing = (place: Place, message: string, help: string): ReadPage => ({
  title: undefined,
  grids: [],
  rows: [],
  doubts: [doubt('no-errors', place, message, help)],
});

const read = async (file: string, text: string): Promise<ReadPage> => {
  const whole = { file, start: 0, end: Math.min(text.length, 1) };
  try {
    const [{ parseModule }, { readModule }] = await Promise.all([
      import('./typescript/parse.ts'),
      import('./typescript/module.ts'),
    ]);
    const page = readModule(file, parseModule(file, text));
    if (page.rows.length > 0 || page.doubts.length > 0) return page;
  } catch (error) {
    // Brackets in thousands of brackets exhaust the stack, and nothing else does.
    if (!(error instanceof RangeError)) throw error;
    return nothing(
      whole,
      'The source is nested too deeply to be read.',
      'Import the part of it that holds the errors.',
    );
  }
  return nothing(
    whole,
    'No errors were found. Looked for enums and objects of codes, maps of messages, classes that extend Error, and calls such as createError(404, …).',
    'If they are in another file that this one imports, import that file.',
  );
};

/** Source code in TypeScript and JavaScript, which is read and never run. */
export const typescriptReader: Reader = { id: 'typescript', displayName: 'TypeScript and JavaScript', recognize, read };
