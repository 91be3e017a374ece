// The version of the program, kept equal to package.json by a test: reading the file at every start would cost time.
export const VERSION = "0.1.0";
