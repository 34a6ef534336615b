import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OutputError } from './failures.ts';
import { refuseLinksOut, writeText } from './output.ts';
import { openStage, refuseUnwritable, type MadeFile } from './stage.ts';

/** Gives files of a folder new texts, by path: all of them, or none where one cannot be written. */
export const replaceFiles = (folder: string, files: ReadonlyMap<string, string>): void => {
  for (const path of files.keys()) {
    refuseLinksOut(folder, path);
    refuseUnwritable(folder, path);
  }
  const stage = openStage(folder);
  const put = (path: string, file: MadeFile): void => {
    if (!file.place(join(folder, path))) writeText(join(folder, path), file.read());
  };
  try {
    const made = [...files].map(([path, text]) => ({
      path,
      before: stage.make(readFileSync(join(folder, path), 'utf8')),
      after: stage.make(text),
    }));
    const done: typeof made = [];
    try {
      for (const one of made) {
        put(one.path, one.after);
        done.push(one);
      }
    } catch (error) {
      for (const { path, before } of done) put(path, before);
      throw new OutputError(`${folder} cannot be written to: ${String(error)}; nothing was changed.`);
    }
  } finally {
    stage.discard();
  }
};
