/** Name of the manifest in the folder that is generated into. */
export const manifestName = 'manifest.txt';

/** Name of the file there that says how version control treats what is generated. */
export const attributesName = '.gitattributes';
