/** The largest number of characters in the name of a type that belongs to an error: the type of its parameters. */
export const longestTypeName = 60;

/** The largest number of characters in the name of an error with parameters: the longest type name is `parameter_empty_params`. */
export const longestTypedName = longestTypeName - '_params'.length;
