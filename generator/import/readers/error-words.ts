/** What the names of files, tables and functions say: whether errors are what they hold. */

const wordsOf = (name: string): string =>
  ` ${name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase()} `;

/** Whether a name says errors: `AuthErrorCode`, `ERRORS`, `createHttpError`. */
export const saysErrors = (name: string): boolean =>
  / (?:errors?|errs?|errnos?|exceptions?|faults?|failures?|problems?|errcodes?|errorcodes?|jsonerrorcodes) /.test(
    wordsOf(name),
  );

/** Whether a name says codes or texts, which may be those of errors: `Codes`, `messages`, `HTTP_STATUS`. */
export const saysCodes = (name: string): boolean =>
  / (?:codes?|messages?|msgs?|texts?|status(?:es)?|reasons?|results?|responses?|descriptions?) /.test(wordsOf(name));

/** Whether a name says statuses of HTTP. */
export const saysStatus = (name: string): boolean => / (?:http|status(?:es)?) /.test(wordsOf(name));

/** The last part of a path, without what follows its first dot. */
export const fileName = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\..*$/, '');
