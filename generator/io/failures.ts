/** A folder cannot be written to. The message says why. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** An error of the operating system, in words. */
export const describeSystemError = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'a part of the path is not a folder',
    EEXIST: 'something else is in its place',
    EISDIR: 'it is a folder',
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ELOOP: 'links lead in a circle',
    ENAMETOOLONG: 'the name is too long',
  };
  return words[code ?? ''] ?? message;
};
