import { readFileSync } from 'node:fs';
import { decode } from '../package/lib/index.js';

const cases = JSON.parse(readFileSync('../cases.json', 'utf8'));

class ApiError extends Error {
  constructor(code, status, message, parameters) {
    super(message);
    this.code = code;
    this.status = status;
    this.parameters = parameters;
  }
}

const table = new Map([
  ['50011', /^Too Many Requests$/],
  ['50014', /^Parameter (.*) can not be empty\.$/],
]);

const decodeByHand = (status, text) => {
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    return new ApiError(undefined, status, text.slice(0, 4096), []);
  }
  if (body.code === '0') return undefined;
  const match = table.get(body.code)?.exec(body.msg);
  return new ApiError(body.code, status, body.msg, match?.slice(1) ?? []);
};

let sink = 0;

/** Nanoseconds for one call, over as many calls as take a tenth of a second. */
const time = (call) => {
  for (let calls = 1; ; calls *= 2) {
    const start = process.hrtime.bigint();
    for (let index = 0; index < calls; index++) sink += call() === undefined ? 0 : 1;
    const spent = Number(process.hrtime.bigint() - start);
    if (spent > 1e8) return spent / calls;
  }
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

for (const { name, status, body } of cases) {
  const ways = [() => decode(status, body), () => decodeByHand(status, body)];
  const [code, codeByHand] = ways.map((way) => way()?.code);
  if (code !== codeByHand) throw new Error(`${name}: ${code} is not ${codeByHand}`);
  const rounds = Array.from({ length: 9 }, () => ways.map(time));
  const [decodeTime, hand] = ways.map((_, way) => median(rounds.map((round) => round[way])));
  console.log(JSON.stringify({ case: name, decode: decodeTime, hand }));
}
if (sink === 0) throw new Error('nothing was decoded');
