import { errorWith, specWith } from '../spec/sample.ts';
import { temporaryFolder } from '../io/temporary.ts';
import { runCommand, type CommandResult, type Surroundings } from '../run-command.ts';

/** A spec with two errors in which nothing is wrong. */
export const spec = specWith(`${errorWith()}\n${errorWith('', { code: '1002', name: 'other', message: 'Other.' })}`);

/** A configuration for {@link spec}. */
export const config = 'version: 1\nspec: errors.yaml\nout: out\ntargets: { alpha: { module: shop }, beta: {} }\n';

/** What the fake targets make of them, without the manifest. */
export const output = {
  'out/alpha/codes.txt': 'shop 1001\nshop 1002\n',
  'out/alpha/errors/other.txt': 'Other.\n',
  'out/alpha/errors/parameter_empty.txt': 'Empty.\n',
  'out/beta/version.json': '{ "version": "1.0.0" }\n',
};

/** A folder with a project, and a way to type there. */
export const createProject = (
  files: Readonly<Record<string, string>> = { 'errors.yaml': spec, 'errspec.yaml': config },
) => {
  const folder = temporaryFolder(files);
  return {
    folder,
    run: (line: string, cwd = folder, around: Surroundings = {}): Promise<CommandResult> =>
      runCommand(line, cwd, around),
  };
};
