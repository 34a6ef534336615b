import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configName } from '../config/find-config.ts';
import { writeText } from '../io/output.ts';
import { UsageError, type ExitCode, type Host } from './host.ts';

const config = `# What errspec makes, and of what. Every target: errspec generate --help
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

const spec = `# The errors of one API. The whole format: spec/FORMAT.md of errspec
errspec: 1

catalog:
  name: my-api # the stem of every package name
  version: 0.1.0
  title: My API
  license: MIT

# How an error travels in a response body: {"code": "1001", "message": "..."}
envelope:
  code: code
  message: message

categories:
  - name: general
    title: General
    codes: [1000-1999] # what this category owns; a code outside is an error
    errors:
      - code: 1001
        name: parameter_empty # the symbol in every language
        status: 400 # HTTP
        message: 'Parameter {0} can not be empty.'
        params: # in order: {0} is the first
          - name: parameter
            description: Name of the request parameter.
            example: userId
        fix: Send a value for the parameter.

      - code: 1002
        name: too_many_requests
        status: 429
        message: Too many requests.
        retry: backoff # never (the default), backoff, or check: ask for the outcome first
`;

/** Writes a small configuration and a spec that generate at once. Nothing that is there is overwritten. */
export const init = (folder: string | undefined, host: Host): ExitCode => {
  const root = resolve(host.cwd, folder ?? '.');
  const files = [
    [configName, config],
    ['errors.yaml', spec],
  ] as const;
  for (const [name] of files) {
    if (existsSync(join(root, name))) throw new UsageError(`${name} is there already; nothing was written.`);
  }
  for (const [name, text] of files) writeText(join(root, name), text);
  host.err('Wrote errspec.yaml and errors.yaml. Next: errspec generate\n');
  return 0;
};
