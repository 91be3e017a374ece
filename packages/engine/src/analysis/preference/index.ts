// What each side wants.
export {};
