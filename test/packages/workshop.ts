import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import { createRender } from '../../generator/render/engine.ts';
import type { Target, TargetOptions } from '../../generator/targets/target.ts';
import type { Vectors } from '../../generator/targets/vectors/case.ts';
import { askedErrors } from './driver-pieces.ts';
import type { DriverView, Places, Toolchain } from './toolchain.ts';
import { generateAll } from '../generate-all.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** Where the tools of a toolchain are kept: where `node_modules` really is, since some tools keep the path to themselves. */
export const cacheOf = ({ id }: Toolchain): string => join(realpathSync(packages), '.cache/errspec-toolchains', id);

/** A generated package with its driver, in a folder of its own that is gone after {@link Workshop.close}. */
export interface Workshop extends Places {
  close(): void;
}

/** What a package is made of, and what its driver is asked. */
export interface Subject {
  readonly catalog: ErrorCatalog;
  readonly options: TargetOptions;
  readonly vectors: Vectors;
}

const writeFileAt = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** Replaces each `name.liquid` in a folder by the file `name`. */
const fillTemplates = (folder: string, view: ReturnType<DriverView> | undefined): void => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.liquid'));
  const texts = new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  const render = createRender(texts);
  for (const path of paths) {
    writeFileAt(join(folder, path.slice(0, -'.liquid'.length)), render(path, view ?? {}));
    rmSync(join(folder, path));
  }
};

/** Generates the package of a catalog into a new folder, and the driver beside it with its templates filled in. */
export const openWorkshop = async (
  toolchain: Toolchain,
  target: Target,
  { catalog, options, vectors }: Subject,
): Promise<Workshop> => {
  const folder = mkdtempSync(join(tmpdir(), `errspec-${toolchain.id}-`));
  const cache = cacheOf(toolchain);
  const places = { package: join(folder, 'package'), driver: join(folder, 'driver'), cache };
  mkdirSync(cache, { recursive: true });
  for (const { path, text } of await generateAll(catalog, new Map([[target, options]]))) {
    writeFileAt(join(places.package, path.slice(target.id.length + 1)), text);
  }
  cpSync(join(here, toolchain.id), places.driver, {
    recursive: true,
    filter: (path) => !path.endsWith('driver-view.ts'),
  });
  fillTemplates(places.driver, toolchain.driverView?.(catalog, options, askedErrors(catalog, vectors)));
  return { ...places, close: () => rmSync(folder, { recursive: true, force: true }) };
};
