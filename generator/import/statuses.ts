/** The status codes that servers really send: those that IANA lists, and well-known ones of servers and proxies. */
const known: ReadonlySet<number> = new Set([
  ...[100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226],
  ...[300, 301, 302, 303, 304, 305, 307, 308],
  ...Array.from({ length: 19 }, (_, index) => 400 + index),
  ...[419, 420, 421, 422, 423, 424, 425, 426, 428, 429, 430, 431, 440, 444, 449, 451, 460, 463, 494, 495, 496, 497],
  ...[498, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 520, 521, 522, 523, 524, 525, 526, 527],
  ...[529, 530, 598, 599],
]);

/** Whether a text is an HTTP status that servers send. */
export const isKnownStatus = (text: string): boolean => /^[1-5]\d\d$/.test(text) && known.has(Number(text));

/** The status in a text such as `404`, `404 Not Found`, `HTTP 404` or `404.0`; nothing where there is none. */
export const readStatus = (text: string): number | undefined => {
  const found = /^(?:https?(?:\/[\d.]+)?[\s:-]*)?([1-5]\d\d)(?:\.0)?(?![\d.])/i.exec(text.trim())?.[1];
  return found === undefined ? undefined : Number(found);
};

/** What a message says that goes with a status, the surest first. */
const words: readonly (readonly [number, RegExp])[] = [
  [
    429,
    /too (?:many|frequent)|rate.?limit|throttl|quota exceeded|too much request|frequen(?:t|cy)|频繁|频率|限流|限速/i,
  ],
  [
    405,
    /method (?:is )?not (?:allowed|supported)|(?:invalid|unsupported|wrong) (?:request |http )?method|请求方式|请求方法/i,
  ],
  [415, /content.?type|media type/i],
  [413, /(?:payload|body|entity|request) (?:is )?too (?:large|big)/i],
  [
    401,
    /unauthori[sz]ed|not (?:logged in|authenticated|authori[sz]ed)|authentication|(?:invalid|expired|incorrect|missing) (?:access |api |auth\w* )?(?:token|key|signature|credential|passphrase|password|session)|(?:token|session|api.?key|credentials?)\b.{0,20}\b(?:expired|invalid|incorrect)|signature|log ?in|未登录|登录|签名|未授权|令牌/i,
  ],
  [
    403,
    /permission|forbidden|access denied|not allowed|missing access|not permitted|blocked|banned|frozen|suspended|权限|禁止|冻结|封禁/i,
  ],
  [409, /already exist|already (?:been|in use)|duplicate|conflict|已存在|重复/i],
  [
    404,
    /not found|(?:do|does)(?: not|n't) exist|no such|^unknown (?!error)|can(?:not|'t) (?:be )?f(?:i|ou)nd|不存在|未找到|找不到/i,
  ],
  [504, /gateway time.?out/i],
  [503, /unavailable|temporarily|maintenance|overload|busy|try again later|offline|维护|繁忙|稍后/i],
  [
    500,
    /internal (?:server )?error|system error|server error|unexpected error|unknown error|系统错误|系统异常|内部错误|服务器错误/i,
  ],
  [504, /time(?:d)?[ -]?out|超时/i],
];

/** The status that the words of a message go with; 400 where they say nothing. */
export const proposeStatus = (message: string): { readonly status: number; readonly isGuess: boolean } => {
  const found = words.find(([, pattern]) => pattern.test(message));
  return found === undefined ? { status: 400, isGuess: true } : { status: found[0], isGuess: false };
};
