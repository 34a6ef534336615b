import { catalogTarget } from './catalog/index.ts';
import { cppTarget } from './cpp/index.ts';
import { csharpTarget } from './csharp/index.ts';
import { goTarget } from './go/index.ts';
import { javaTarget } from './java/index.ts';
import { jsonSchemaTarget } from './json-schema/index.ts';
import { kotlinTarget } from './kotlin/index.ts';
import { markdownTarget } from './markdown/index.ts';
import { openapiTarget } from './openapi/index.ts';
import { phpTarget } from './php/index.ts';
import { pythonTarget } from './python/index.ts';
import { rubyTarget } from './ruby/index.ts';
import { rustTarget } from './rust/index.ts';
import { swiftTarget } from './swift/index.ts';
import type { Target } from './target.ts';
import { typescriptTarget } from './typescript/index.ts';
import { vectorsTarget } from './vectors/index.ts';

/** Every target, in the order in which they are made. */
export const targets = [
  typescriptTarget,
  pythonTarget,
  goTarget,
  javaTarget,
  kotlinTarget,
  csharpTarget,
  rustTarget,
  swiftTarget,
  phpTarget,
  rubyTarget,
  cppTarget,
  openapiTarget,
  jsonSchemaTarget,
  markdownTarget,
  catalogTarget,
  vectorsTarget,
] as const satisfies readonly Target[];
