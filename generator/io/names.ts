/** Name of the manifest in the folder that is generated into. It is not in the file of its reader, which loads a validator. */
export const manifestName = 'manifest.json';
