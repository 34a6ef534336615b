import { describeConformance } from './conformance.ts';

describeConformance([
  'spec/okx-web3.yaml',
  'test/packages/catalogs/everything.yaml',
  'test/packages/catalogs/wires.yaml',
]);
