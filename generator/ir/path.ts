import type { MemberPath, PartSource, Path, Step } from './catalog.ts';

/** A path that was read, or why a text is none. */
export type ReadPath = { readonly path: Path } | { readonly problem: string };

/** Parts between dots. */
const most = 8;

const quoted = /^"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/u;
const plainName = /^[^.[\]*"\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/u;
const element = /^\[(0|[1-9]\d{0,8})?\]/;
const hidden = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** What a path should be, for people. */
export const pathSays =
  'A path in a body consists of names joined by dots, such as error.code; name[] is each element of a list, name[0] the first one, and * each member';

/** The steps of one part between dots: `name`, `name[]`, `"a name"[2]`, `*`, `[]`. */
const readPart = (text: string): { readonly steps: readonly Step[]; readonly rest: string } | string => {
  const steps: Step[] = [];
  let rest = text;
  const json = quoted.exec(rest)?.[0];
  const name = json ?? plainName.exec(rest)?.[0];
  if (json !== undefined) {
    const member: unknown = JSON.parse(json);
    if (typeof member !== 'string' || hidden.test(member)) return 'The name of a member has no control characters';
    steps.push({ member });
  } else if (name !== undefined) steps.push({ member: name });
  else if (rest.startsWith('*')) steps.push('members');
  rest = rest.slice(name?.length ?? steps.length);
  for (let found = element.exec(rest); found !== null; found = element.exec(rest)) {
    steps.push(found[1] === undefined ? 'elements' : { index: Number(found[1]) });
    rest = rest.slice(found[0].length);
  }
  return steps.length === 0 ? pathSays : { steps, rest };
};

/** `errors.0.code` is a place in a list, which is written otherwise. */
const elementHelp = (text: string, rest: string, place: string): string => {
  const before = text.slice(0, text.length - rest.length).replace(/\.$/, '');
  const after = rest.slice(place.length);
  return `Elements of a list are in brackets: write ${before}[${place}]${after} for this one, or ${before}[]${after} for the first that has the value`;
};

/** Reads a path such as `errors[].extensions.code`. */
export const readPath = (text: string): ReadPath => {
  const path: Step[] = [];
  let rest = text;
  for (let parts = 1; ; parts += 1) {
    const place = /^\d+(?=[.[]|$)/.exec(rest)?.[0];
    if (place !== undefined) return { problem: elementHelp(text, rest, place) };
    if (parts > most) return { problem: `A path has at most ${most} parts` };
    const part = readPart(rest);
    if (typeof part === 'string') return { problem: part };
    path.push(...part.steps);
    rest = part.rest;
    if (rest === '') return { path };
    if (!rest.startsWith('.')) return { problem: pathSays };
    rest = rest.slice(1);
  }
};

/** The path of a text that {@link readPath} takes; `.` is the value itself. */
export const pathOf = (text: string): Path => {
  if (text === '.') return [];
  const read = readPath(text);
  if ('problem' in read) throw new Error(read.problem);
  return read.path;
};

const nameText = (member: string): string =>
  plainName.exec(member)?.[0] === member && !/^\d+$/.test(member) ? member : JSON.stringify(member);

/** A path as it is written in a spec. */
export const writePath = (path: Path): string =>
  path.length === 0
    ? '.'
    : path.reduce<string>((text, step) => {
        if (step === 'elements') return `${text}[]`;
        if (typeof step === 'object' && 'index' in step) return `${text}[${step.index}]`;
        const name = step === 'members' ? '*' : nameText(step.member);
        return text === '' ? name : `${text}.${name}`;
      }, '');

const isSameStep = (a: Step, b: Step): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether a path starts with all steps of another. */
export const isPathPrefix = (start: Path, path: Path): boolean =>
  start.every((step, index) => {
    const other = path[index];
    return other !== undefined && isSameStep(step, other);
  });

/** The way to the innermost list or object of which a path takes every element or member, with that step; absent where it takes none. */
export const stemOf = (path: Path): Path | undefined => {
  const last = path.findLastIndex((step) => typeof step === 'string');
  return last === -1 ? undefined : path.slice(0, last + 1);
};

/** The names of a path that consists of members alone; absent for any other. */
export const membersOf = (path: Path): MemberPath | undefined => {
  const names = path.flatMap((step) => (typeof step === 'object' && 'member' in step ? [step.member] : []));
  return names.length === path.length && names.length > 0 ? names : undefined;
};

/** The way to the object that has a part of an error, where a server writes it. */
export const holderOf = ([source]: readonly PartSource[]): Path => {
  const path = source !== undefined && 'path' in source ? source.path : [];
  const last = path.findLastIndex((step) => typeof step === 'object' && 'member' in step);
  return last === -1 ? [] : path.slice(0, last);
};

/** Whether a step leads into a list. */
const isIntoList = (step: Step): boolean => step === 'elements' || (typeof step === 'object' && 'index' in step);

/** `name[]` is written as a list of one. */
const writtenStep = (step: Step): Step => (step === 'elements' ? { index: 0 } : step);

/** How two values that are written to paths exclude each other: by their place, or by what must hold them; absent if they do not. */
export const clashOf = (a: Path, b: Path): 'place' | 'holder' | undefined => {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 'place';
    if (isIntoList(step) !== isIntoList(other)) return 'holder';
    if (!isSameStep(writtenStep(step), writtenStep(other))) return undefined;
  }
  return 'place';
};
