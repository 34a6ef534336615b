/** Name of the manifest in the folder that is generated into. It stands apart from its reader, which loads a validator. */
export const manifestName = 'manifest.json';
