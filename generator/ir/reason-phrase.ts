/** The reason phrases of HTTP errors, from the IANA registry. Node's own list differs between its versions. */
const reasons: ReadonlyMap<number, string> = new Map([
  [400, 'Bad Request'],
  [401, 'Unauthorized'],
  [402, 'Payment Required'],
  [403, 'Forbidden'],
  [404, 'Not Found'],
  [405, 'Method Not Allowed'],
  [406, 'Not Acceptable'],
  [407, 'Proxy Authentication Required'],
  [408, 'Request Timeout'],
  [409, 'Conflict'],
  [410, 'Gone'],
  [411, 'Length Required'],
  [412, 'Precondition Failed'],
  [413, 'Content Too Large'],
  [414, 'URI Too Long'],
  [415, 'Unsupported Media Type'],
  [416, 'Range Not Satisfiable'],
  [417, 'Expectation Failed'],
  [421, 'Misdirected Request'],
  [422, 'Unprocessable Content'],
  [423, 'Locked'],
  [424, 'Failed Dependency'],
  [425, 'Too Early'],
  [426, 'Upgrade Required'],
  [428, 'Precondition Required'],
  [429, 'Too Many Requests'],
  [431, 'Request Header Fields Too Large'],
  [451, 'Unavailable For Legal Reasons'],
  [500, 'Internal Server Error'],
  [501, 'Not Implemented'],
  [502, 'Bad Gateway'],
  [503, 'Service Unavailable'],
  [504, 'Gateway Timeout'],
  [505, 'HTTP Version Not Supported'],
  [506, 'Variant Also Negotiates'],
  [507, 'Insufficient Storage'],
  [508, 'Loop Detected'],
  [511, 'Network Authentication Required'],
]);

/** The reason phrase of a status: `Bad Request`. */
export const reasonPhrase = (status: number): string | undefined => reasons.get(status);

/** Other phrases: former ones, and those that frameworks use. */
const others: readonly (readonly [string, number])[] = [
  ['Request Timed Out', 408],
  ['Request Too Long', 413],
  ['Request Entity Too Large', 413],
  ['Payload Too Large', 413],
  ['Request URI Too Long', 414],
  ['Requested Range Not Satisfiable', 416],
  ['Im A Teapot', 418],
  ['I Am A Teapot', 418],
  ['Misdirected', 421],
  ['Unprocessable Entity', 422],
  ['Unprocessable', 422],
  ['Internal Server', 500],
  ['Internal', 500],
];

const bare = (phrase: string): string => phrase.toLowerCase().replace(/[^a-z]/g, '');

const statuses: ReadonlyMap<string, number> = new Map([
  ...[...reasons].map(([status, phrase]) => [bare(phrase), status] as const),
  ...others.map(([phrase, status]) => [bare(phrase), status] as const),
]);

/** The status of a phrase however it is written: `NOT_FOUND`, `NotFound`, `Not Found.` */
export const statusOfPhrase = (phrase: string): number | undefined => statuses.get(bare(phrase));
