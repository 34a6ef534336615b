import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asked, askedType, type Consumer } from './consumer.ts';
import { run } from './shell.ts';
import { npmBin, npmPackages, npmVersion } from './tools.ts';
import { typesOf } from './typescript-types.ts';

/* The programs that write TypeScript. Their packages are beside what they write, for the compiler. */

const openapiTypescript: Consumer = {
  name: 'openapi-typescript, openapi-fetch',
  version: npmVersion('openapi-typescript'),
  read: ({ description, folder }) => {
    symlinkSync(npmPackages, join(folder, 'node_modules'));
    run(npmBin('openapi-typescript'), [description, '-o', join(folder, 'api.ts')], { cwd: folder });
    return {
      ...typesOf(
        folder,
        `import createClient from 'openapi-fetch';
import type { paths } from './api';
const get = async () => (await createClient<paths>().GET('${asked.path}', {} as never)).error;
type Responses = paths['${asked.path}']['${asked.method}']['responses'];
type Code = Responses[${asked.status}]['content']['application/json']['code'];
type OperationCode = NonNullable<Awaited<ReturnType<typeof get>>>['code'];
`,
      ),
      shown: `const { error } = await client.GET('${asked.path}', …);\nerror.code;`,
    };
  },
};

const heyApi: Consumer = {
  name: 'hey-api',
  version: npmVersion('@hey-api/openapi-ts'),
  read: ({ description, folder }) => {
    symlinkSync(npmPackages, join(folder, 'node_modules'));
    run(npmBin('openapi-ts'), ['-i', description, '-o', join(folder, 'api'), '--no-log-file'], { cwd: folder });
    return {
      ...typesOf(
        folder,
        `import { ${asked.operation} } from './api/sdk.gen';
import type { ${askedType}Error, ${askedType}Errors } from './api/types.gen';
const get = async () => (await ${asked.operation}({} as never)).error;
type Code = ${askedType}Errors[${asked.status}]['code'];
type OperationCode = (${askedType}Error & NonNullable<Awaited<ReturnType<typeof get>>>)['code'];
`,
      ),
      shown: `const { error } = await ${asked.operation}(…);\nerror.code;`,
    };
  },
};

const orval: Consumer = {
  name: 'orval',
  version: npmVersion('orval'),
  read: ({ description, folder }) => {
    symlinkSync(npmPackages, join(folder, 'node_modules'));
    const settings = { api: { input: description, output: { target: './api.ts', client: 'fetch' } } };
    writeFileSync(join(folder, 'orval.config.cjs'), `module.exports = ${JSON.stringify(settings)};\n`);
    run(npmBin('orval'), ['--config', join(folder, 'orval.config.cjs')], { cwd: folder });
    return {
      ...typesOf(
        folder,
        `import type { ${asked.operation}Response, ${asked.operation}Response${asked.status} } from './api';
type Code = ${asked.operation}Response${asked.status}['data']['code'];
type OperationCode = Exclude<${asked.operation}Response, { status: 200 }>['data']['code'];
`,
      ),
      shown: `const answer = await ${asked.operation}(…);\nif (answer.status === ${asked.status}) answer.data.code;`,
    };
  },
};

const kubb: Consumer = {
  name: 'Kubb',
  version: npmVersion('@kubb/core'),
  read: ({ description, folder }) => {
    symlinkSync(npmPackages, join(folder, 'node_modules'));
    writeFileSync(
      join(folder, 'kubb.config.mjs'),
      `import { defineConfig } from '@kubb/core';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
export default defineConfig({
  root: '.',
  input: { path: ${JSON.stringify(description)} },
  output: { path: './api' },
  plugins: [pluginOas({ generators: [] }), pluginTs()],
});
`,
    );
    run(npmBin('kubb'), ['generate', '--config', join(folder, 'kubb.config.mjs')], { cwd: folder });
    if (!existsSync(join(folder, 'api/index.ts'))) throw new Error('Nothing was written.');
    return {
      ...typesOf(
        folder,
        `import type { ${askedType}${asked.status}, ${askedType}Query } from './api/index';
type Code = ${askedType}${asked.status}['code'];
type OperationCode = ${askedType}Query['Errors']['code'];
`,
      ),
      shown: readFileSync(join(folder, `api/types/${askedType}.ts`), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith(`export type ${askedType}${asked.status}`))
        .join('\n'),
    };
  },
};

/** What is on npm and writes TypeScript. */
export const npmConsumers: readonly Consumer[] = [openapiTypescript, heyApi, orval, kubb];
