/** Name of the manifest in the folder that is generated into. It is not in the file of its reader, which loads more. */
export const manifestName = 'manifest.txt';

/** Names of the files there that say to tools how to treat what is generated. Whoever has one of their own keeps it. */
export const markNames = { editors: '.editorconfig', git: '.gitattributes' } as const;
