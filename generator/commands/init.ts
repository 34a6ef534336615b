import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configName } from '../config/find-config.ts';
import { writeText } from '../io/output.ts';
import { UsageError, type ExitCode, type Host } from './host.ts';

const config = `# The configuration of errspec. All targets and their options: errspec generate --help
version: 1
spec: errors.yaml
out: out
targets:
  typescript: {} # package: "@my-api/errors"
  python: {}
  go: {} # module: example.com/my-api/errors
  openapi: {}
  markdown: {}
`;

const spec = `# The errors of one API. The format: spec/FORMAT.md in the errspec package
errspec: 1

catalog:
  name: my-api # the names of all packages start with it
  version: 0.1.0
  title: My API
  license: MIT

# Where a response body has the parts of an error: {"code": "1001", "message": "..."}
# For others, such as errors[].code, headers or success: { path: ok, equals: true }, see Envelope in FORMAT.md
envelope:
  code: code
  message: message

categories:
  - name: general
    title: General
    codes: [1000-1999] # the codes that belong to this category
    errors:
      - code: 1001
        name: parameter_empty # the name in every language
        status: 400 # the HTTP status
        message: 'Parameter {0} can not be empty.'
        params: # {0} is the first parameter
          - name: parameter
            description: Name of the request parameter.
            example: userId
        fix: Send a value for the parameter.

      - code: 1002
        name: too_many_requests
        status: 429
        message: Too many requests.
        retry: backoff # never (the default), backoff (may succeed later) or check (check the outcome first)
`;

export interface InitOptions {
  readonly quiet?: boolean;
}

/** What a formatter must leave alone. */
const ignored = '# What errspec generates\nout/\n';

/** Writes a small configuration, a small spec, and what keeps formatters away. Existing files are never overwritten. */
export const init = (folder: string | undefined, { quiet }: InitOptions, host: Host): ExitCode => {
  const root = resolve(host.cwd, folder ?? '.');
  const files = [
    [configName, config],
    ['errors.yaml', spec],
  ] as const;
  for (const [name] of files) {
    if (existsSync(join(root, name))) throw new UsageError(`${name} already exists; nothing was written.`);
  }
  for (const [name, text] of files) writeText(join(root, name), text);
  const ignoreFile = join(root, '.prettierignore');
  const isNew = !existsSync(ignoreFile);
  if (isNew) writeText(ignoreFile, ignored);
  if (quiet !== true) {
    host.err(`Wrote ${isNew ? 'errspec.yaml, errors.yaml and .prettierignore' : 'errspec.yaml and errors.yaml'}.
${isNew ? '' : 'Add out/ to .prettierignore. '}Let linters and formatters leave out/ alone.
Next: errspec generate
`);
  }
  return 0;
};
