// The page's own sentences for problems of a case, in Spanish.
import { articles } from "./es/articles.ts";
import { conflict } from "./es/conflict.ts";
import { frame } from "./es/frame.ts";
import { profiles } from "./es/profiles.ts";
import { rankings } from "./es/rankings.ts";
import { structure } from "./es/structure.ts";
import { whatIfs } from "./es/what-ifs.ts";
import { words } from "./es/words.ts";
import type { ProblemWords } from "./phrases.ts";

export const SPANISH_PROBLEMS: ProblemWords = {
  sentences: { ...structure, ...frame, ...profiles, ...conflict, ...rankings, ...whatIfs, ...articles },
  words,
};
