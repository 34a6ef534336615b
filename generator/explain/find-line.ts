import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';
import { findMessageInside, type FoundMessage } from './find-message.ts';

/** An error that a line names. */
export interface FoundLine {
  readonly definition: ErrorDefinition;
  readonly message: FoundMessage | undefined;
}

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character);

/** Where a line has a word in it, not as a part of a longer one. */
const placesOfWord = (line: string, word: string): readonly number[] => {
  const places: number[] = [];
  for (let at = line.indexOf(word); at !== -1; at = line.indexOf(word, at + 1)) {
    if (!isWordCharacter(line[at - 1]) && !isWordCharacter(line[at + word.length])) places.push(at);
  }
  return places;
};

const hasWord = (line: string, word: string): boolean => placesOfWord(line, word).length > 0;

/** Whether a line says of a word that it is the code of an error: `code=50014`, `"code": "50014"`, `error 50014`. */
const hasCodeSaid = (line: string, code: string): boolean =>
  placesOfWord(line, code).some((place) =>
    /(?:code|err|error|errno|errcode|fehler|错误码?|错误代码|エラー|الخطأ|رمز)[\s"'`:=#([（：]{0,6}$/iu.test(
      line.slice(Math.max(place - 40, 0), place),
    ),
  );

/** Codes that are found in a line wherever they are: shorter ones are too often something else. */
const shortest = 4;

/** The error that a line of a log names: by name and code, by its message, by name, or by code. */
export const findInLine = (catalog: ErrorCatalog, line: string): FoundLine | undefined => {
  const messages = findMessageInside(catalog, line);
  const isNamed = ({ name }: ErrorDefinition): boolean => name.includes('_') && hasWord(line, name);
  const searches: readonly (() => readonly ErrorDefinition[])[] = [
    () => catalog.errors.filter((error) => isNamed(error) && hasWord(line, error.code)),
    () => messages.filter(({ definition }) => hasWord(line, definition.code)).map(({ definition }) => definition),
    () => messages.map(({ definition }) => definition),
    () => catalog.errors.filter(isNamed),
    () => catalog.errors.filter(({ code }) => hasCodeSaid(line, code)),
    () => catalog.errors.filter(({ code }) => code.length >= shortest && hasWord(line, code)),
  ];
  for (const search of searches) {
    const [definition] = search();
    if (definition !== undefined) {
      return { definition, message: messages.find((found) => found.definition === definition) };
    }
  }
  return undefined;
};
