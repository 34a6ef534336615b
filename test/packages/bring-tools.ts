import { findToolchain } from './presence.ts';
import { toolchains } from './toolchains.ts';

/* Brings the tools of every toolchain on this machine that come in pinned versions, as the tests do where they are missing. */

const findings = await Promise.all(
  toolchains.map(async (toolchain) => ({ id: toolchain.id, found: await findToolchain(toolchain) })),
);
const problems = findings.flatMap(({ id, found }) =>
  ('why' in found ? [found.why] : found.trouble).map((problem) => `${id}: ${problem}`),
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
