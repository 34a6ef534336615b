import type { Diagnostic } from '../../diagnostic.ts';
import { readEnvelope } from '../envelope.ts';
import { error, valuePlace, type Rule } from './finding.ts';

const isPrefix = (a: readonly string[], b: readonly string[]): boolean => a.every((step, index) => step === b[index]);

/** The members of an encoded error do not overwrite one another. */
export const envelopeRule: Rule = ({ root }) => {
  if (root === undefined || root.broken.has('envelope')) return [];
  const envelope = readEnvelope(root);
  const taken: (readonly [string, readonly string[]])[] = [
    ['the code', envelope.code],
    ['the message', envelope.message],
    ...(envelope.profile === 'problem-json' ? ['type', 'title', 'status', 'params'] : []).map(
      (member) => [`${member} of RFC 9457`, [member]] as const,
    ),
  ];
  const diagnostics: Diagnostic[] = [];
  taken.forEach(([what, path], index) => {
    const clash = taken.slice(0, index).find(([, other]) => isPrefix(path, other) || isPrefix(other, path));
    if (clash === undefined) return;
    const key = index === 1 ? 'message' : 'code';
    diagnostics.push(
      error(
        'envelope-conflict',
        valuePlace(root, 'envelope', key),
        `${clash[0]} and ${what} have the same place in the body.`,
        'Give each a different path.',
      ),
    );
  });
  for (const member of Object.keys(envelope.body)) {
    const clash = taken.find(([, path]) => path[0] === member);
    if (clash === undefined) continue;
    diagnostics.push(
      error(
        'envelope-conflict',
        valuePlace(root, 'envelope', 'body', member),
        `${member} of body overwrites ${clash[0]}.`,
        'Remove the member from body.',
      ),
    );
  }
  return diagnostics;
};
