/** What a member of an object says of an error, by its name. */
export type MemberRole =
  'code' | 'name' | 'status' | 'message' | 'description' | 'cause' | 'fix' | 'category' | 'aliases';

/** Names without case and punctuation, the most telling first. */
const names: Readonly<Record<MemberRole, readonly string[]>> = {
  code: [
    ...['errorcode', 'errcode', 'errorno', 'errno', 'code', 'errornumber', 'errorid', 'retcode', 'resultcode'],
    ...['returncode', 'subcode', 'number'],
  ],
  name: ['errorname', 'name', 'constant', 'symbol', 'key', 'errorkey', 'slug'],
  status: ['httpstatuscode', 'httpstatus', 'httpcode', 'statuscode', 'status', 'http', 'responsestatus'],
  message: [
    ...[
      'message',
      'msg',
      'errormessage',
      'errormsg',
      'errmsg',
      'defaultmessage',
      'shortmessage',
      'publicmessage',
      'text',
    ],
    ...['title', 'detail', 'errordescription', 'label'],
  ],
  description: [
    'description',
    'desc',
    'longdescription',
    'details',
    'detail',
    'explanation',
    'meaning',
    'documentation',
  ],
  cause: ['cause', 'why', 'reason', 'causes', 'possiblecause', 'possiblecauses'],
  fix: [
    ...[
      'fix',
      'solution',
      'resolution',
      'action',
      'howtofix',
      'remedy',
      'suggestion',
      'recommendation',
      'hint',
      'help',
    ],
    ...['useraction', 'todo'],
  ],
  category: ['category', 'group', 'domain', 'module', 'area', 'section'],
  aliases: ['aliases', 'formernames', 'previousnames', 'oldnames'],
};

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The member that plays a role, the most telling name first. */
export const findMember = <Value>(
  members: ReadonlyMap<string, Value>,
  role: MemberRole,
): { readonly name: string; readonly value: Value } | undefined => {
  const byName = new Map([...members].map(([name, value]) => [bare(name), { name, value }]));
  return names[role].map((name) => byName.get(name)).find((found) => found !== undefined);
};

/** Whether a name is one of a role. */
export const playsRole = (name: string, role: MemberRole): boolean => names[role].includes(bare(name));

/** Whether a text is written as codes are, and no sentence is: `1001`, `E-01`, `NOT_FOUND`, `auth/user-disabled`. */
export const looksLikeCode = (text: string): boolean =>
  /^-?[A-Za-z0-9][\w.:/#-]*$/.test(text) &&
  (/[\d_:/#-]|\w\.\w/.test(text) || /^[A-Z]+$/.test(text)) &&
  !/^https?:/.test(text);

/** Whether a text is one word, which a code may be and a message hardly is. */
export const isOneWord = (text: string): boolean => /^-?[\w.:/#-]+$/.test(text) && !/[.:]$/.test(text);

/** Whether a text is the number of a status of HTTP. */
export const isStatus = (text: string): boolean => /^[1-5]\d\d$/.test(text);
