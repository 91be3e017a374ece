// Of which parties it is known that they write their profile themselves, before anything is in it.

/** Each as the key of the case, a space, and the party. */
export const ownWritten = new Set<string>();
