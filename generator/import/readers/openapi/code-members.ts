/** Names of members that hold a code, in lower case and letters alone, the most telling first. */
export const codeMembers = [
  'errorcode',
  'errcode',
  'errorno',
  'errno',
  'code',
  'errorid',
  'retcode',
  'resultcode',
  'returncode',
  'issue',
];
