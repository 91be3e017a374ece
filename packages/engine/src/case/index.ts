// What the conflict is about: frame, profiles, acts, and reading them.
export {};
