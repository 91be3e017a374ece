// The page's own sentences for problems of a case.
import { articles } from "./en/articles.ts";
import { conflict } from "./en/conflict.ts";
import { frame } from "./en/frame.ts";
import { profiles } from "./en/profiles.ts";
import { rankings } from "./en/rankings.ts";
import { structure } from "./en/structure.ts";
import { whatIfs } from "./en/what-ifs.ts";
import { words } from "./en/words.ts";
import type { ProblemWords } from "./phrases.ts";

export const ENGLISH_PROBLEMS: ProblemWords = {
  sentences: { ...structure, ...frame, ...profiles, ...conflict, ...rankings, ...whatIfs, ...articles },
  words,
};
