const item = (id) => ({ ordId: String(100_000 + id), sz: '0.5', px: '42000.1', side: id % 2 === 0 ? 'buy' : 'sell' });

/** The responses that are decoded. */
export const cases = [
  {
    name: 'error',
    what: 'an error of the table with a parameter in its message, 83 bytes',
    status: 400,
    body: JSON.stringify({ code: '50014', msg: 'Parameter instrumentIdentifier can not be empty.', data: [] }),
  },
  {
    name: 'success',
    what: 'a success with one item',
    status: 200,
    body: JSON.stringify({ code: '0', msg: '', data: [item(0)] }),
  },
  {
    name: 'large success',
    what: 'a success with 2,000 items, 117 kB',
    status: 200,
    body: JSON.stringify({ code: '0', msg: '', data: Array.from({ length: 2_000 }, (_, index) => item(index)) }),
  },
  {
    name: 'page',
    what: 'an HTML page of 31 kB from a proxy, status 502',
    status: 502,
    body: `<html><head><title>502 Bad Gateway</title></head><body>${'<p>The server is not there.</p>\n'.repeat(960)}</body></html>`,
  },
];
