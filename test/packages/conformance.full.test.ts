import { describeConformance, describePacks } from './conformance.ts';

describeConformance([
  'test/packages/catalogs/problems.yaml',
  'test/packages/catalogs/lists.yaml',
  'test/packages/catalogs/plain.yaml',
  'test/packages/catalogs/types.yaml',
]);

describePacks('spec/okx-web3.yaml');
