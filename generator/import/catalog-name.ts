import type { Place } from '../diagnostic.ts';
import { cleanText } from './draft-context.ts';
import { toLatin } from './latin.ts';
import { decision, quote, type Decision } from './notice.ts';
import type { Cell } from './source.ts';

const general = new Set(
  'error errors code codes status page list table reference api apis docs doc documentation message messages readme index exceptions response responses http and the of for json data errcodes errcode enum'.split(
    ' ',
  ),
);

const wordsOf = (text: string): readonly string[] =>
  toLatin(text)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z\d]+/g) ?? [];

const nameOf = (text: string): string | undefined => {
  const words = wordsOf(text).filter((word) => !general.has(word));
  const [first] = words;
  if (first === undefined) return undefined;
  return (/^[a-z]/.test(first) ? words : ['api', ...words]).slice(0, 4).join('-').slice(0, 40).replace(/-+$/, '');
};

const stemOf = (file: string): string => (file.split('/').at(-1) ?? '').replace(/(?<=.)\.[^.]*$/, '');

/** The name and the title of a catalog: as the command line says, else after the file and the title of the page. */
export const nameCatalog = (
  file: string,
  title: Cell | undefined,
  choices: { readonly name: string | undefined; readonly title: string | undefined },
  place: Place,
  decisions: Decision[],
): { readonly name: string; readonly title: string } => {
  const pageTitle = title === undefined ? undefined : cleanText(title.text);
  const titleName = pageTitle === undefined ? undefined : nameOf(pageTitle);
  const stem = stemOf(file) === 'stdin' ? '' : stemOf(file);
  const name = choices.name ?? nameOf(stem) ?? titleName ?? 'my-api';
  const spoken = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const spokenTitle = `${spoken.filter((word) => word !== 'Api').join(' ')} API`;
  const chosen = choices.title ?? (titleName === undefined ? spokenTitle : (pageTitle ?? name));
  if (choices.name === undefined) {
    decisions.push(
      decision(
        'catalog',
        place,
        `The catalog is called ${name}, with the title ${quote(chosen)}. --name and --title say others.`,
      ),
    );
  }
  return { name, title: chosen };
};
