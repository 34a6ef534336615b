import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Json } from '../../../generator/ir/catalog.ts';
import { isObject } from '../../../generator/model/json.ts';
import { memberAt } from '../../member-at.ts';
import { asked } from './consumer.ts';
import { redocly } from './linters.ts';
import { run } from './shell.ts';

/* The forms in which a program gets a description. All have the operation that is asked about. */

const project = fileURLToPath(new URL('../../../', import.meta.url));

const source = readFileSync(join(project, 'spec/okx-web3-api.yaml'), 'utf8');

/** Runs `errspec apply` on the description of the project, with another version of OpenAPI. */
export const apply = (folder: string, openapi: string, settings: readonly string[] = [], to = 'api.yaml'): string => {
  const [input, output] = [join(folder, 'input.yaml'), join(folder, to)];
  writeFileSync(input, source.replace(/^openapi: .*$/m, `openapi: ${openapi}`));
  const table = ['--spec', join(project, 'spec/okx-web3.yaml')];
  run('node', [join(project, 'dist/cli.js'), 'apply', input, ...table, '-o', output, ...settings], { cwd: folder });
  return output;
};

const external = (folder: string): string => {
  copyFileSync(join(project, 'out/openapi/errors.yaml'), join(folder, 'errors.yaml'));
  copyFileSync(fileURLToPath(new URL('external.yaml', import.meta.url)), join(folder, 'api.yaml'));
  return join(folder, 'api.yaml');
};

const bundle = (description: string, output: string): string => {
  run(redocly, ['bundle', description, '-o', output], { cwd: join(output, '..') });
  return output;
};

/** A form of a description, and what writes it into a new folder. */
export interface Form {
  readonly name: string;
  readonly write: (folder: string) => string;
}

/** The description before `errspec apply`, for linters. */
export const withoutErrors: Form = {
  name: 'without errors',
  write: (folder) => {
    writeFileSync(join(folder, 'api.yaml'), source);
    return join(folder, 'api.yaml');
  },
};

/** The forms, in the order of the table. */
export const forms: readonly Form[] = [
  { name: 'applied, 3.0', write: (folder) => apply(folder, '3.0.3') },
  { name: 'applied, 3.1', write: (folder) => apply(folder, '3.1.0') },
  { name: 'applied, 3.2', write: (folder) => apply(folder, '3.2.0') },
  { name: 'applied, open', write: (folder) => apply(folder, '3.0.3', ['--codes', 'open']) },
  {
    name: 'applied, bundled',
    write: (folder) => bundle(apply(folder, '3.0.3', [], 'whole.yaml'), join(folder, 'api.yaml')),
  },
  { name: 'external `$ref`', write: external },
  {
    name: 'external, bundled',
    write: (folder) => {
      mkdirSync(join(folder, 'parts'));
      return bundle(external(join(folder, 'parts')), join(folder, 'api.yaml'));
    },
  },
];

/** The schema of the body of the asked response, and the codes of its examples. */
export interface AskedBody {
  readonly schema: string;
  readonly codes: readonly string[];
}

const refOf = (value: Json | undefined): string | undefined => {
  const ref = memberAt(value, ['$ref']);
  return typeof ref === 'string' ? ref : undefined;
};

/** What a description says of the asked response. Redocly bundles it first, so that all is in one file. */
export const askedBody = (description: string, folder: string): AskedBody => {
  const document: Json = JSON.parse(readFileSync(bundle(description, join(folder, 'bundled.json')), 'utf8'));
  const follow = (value: Json | undefined): Json | undefined => {
    const ref = refOf(value);
    return ref === undefined ? value : follow(memberAt(document, ref.slice(2).split('/')));
  };
  const response = follow(memberAt(document, ['paths', asked.path, asked.method, 'responses', asked.status]));
  const media = memberAt(response, ['content', 'application/json']);
  const examples = memberAt(media, ['examples']);
  const values = isObject(examples)
    ? Object.values(examples).map((example) => memberAt(follow(example), ['value']))
    : [];
  const codes = values.flatMap((value) => {
    const code = memberAt(value, ['code']);
    return typeof code === 'string' ? [code] : [];
  });
  return {
    schema:
      refOf(memberAt(media, ['schema']))
        ?.split('/')
        .at(-1) ?? '',
    codes,
  };
};
