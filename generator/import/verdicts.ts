import type { Kind, Retry } from '../ir/catalog.ts';

const unknownOutcome =
  /does not mean|outcome (?:is )?unknown|status (?:is )?unknown|may (?:or may not )?have (?:been|succeeded)|check the (?:request )?(?:result|status|order)|time(?:d)?[ -]?out|超时|タイムアウト|시간 초과/i;

const later =
  /try (?:again|it) later|retry later|again in|too (?:many|frequent)|rate.?limit|overload|busy|temporarily|maintenance|unavailable, please|稍后|繁忙|频繁|限流|しばらく|나중에/i;

/** What to do about an error, by its status and its words; nothing where sending it again is of no use. */
export const proposeRetry = (status: number, message: string): Retry | undefined => {
  if (status < 400 && !unknownOutcome.test(message) && !later.test(message)) return undefined;
  if (status === 504 || status === 408 || unknownOutcome.test(message)) return 'check';
  if (status === 429 || status === 503 || later.test(message)) return 'backoff';
  return status === 500 || status === 502 ? 'backoff' : undefined;
};

/** What a cell about retrying says; nothing where it is not clear. */
export const readRetry = (text: string): Retry | undefined => {
  const word = text.trim().toLowerCase();
  if (/^(?:yes|true|y|✓|✔|是|可|はい|예|да|s[ií]|sim|ja|oui|có|ya|backoff|retryable)$/u.test(word)) return 'backoff';
  if (/^(?:no|false|n|✗|✘|x|否|不可|いいえ|아니요|нет|não|nein|non|không|tidak|never)$/u.test(word)) return 'never';
  return word === 'check' ? 'check' : undefined;
};

/** Whether a row says that a request succeeded. */
export const isSuccess = (code: string, status: number | undefined, message: string): boolean =>
  (status === undefined || status < 300) &&
  (/^(?:success(?:ful(?:ly)?)?|succeeded|ok|done|no error)(?:[\s.!。].*)?$/i.test(message.trim()) ||
    /^(?:成功|请求成功|操作成功|正常|成功しました|성공|успешно|успех|éxito|sucesso|erfolg|succès|نجاح|başarılı|thành công|sukses|berhasil)[。.!]?$/iu.test(
      message.trim(),
    ) ||
    (/^0+$/.test(code) &&
      /success|succeed|\bok\b|成功|성공|успе|éxito|sucesso|succès|نجاح|başar|thành công/iu.test(message)));

/** Whether a row is an error, by its status and its words. */
export const proposeKind = (code: string, status: number, message: string): Kind =>
  isSuccess(code, status, message)
    ? 'success'
    : status < 300 && /partial(?:ly)? (?:success|succeeded)|部分成功/i.test(message)
      ? 'partial'
      : 'error';
