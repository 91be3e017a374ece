// Asking a language model from a real process.
import { ANSWER_PATIENCE, LONGEST_ANSWER } from "@parley/engine/sources";
import { nodeSurroundings } from "../room/node-surroundings.ts";
import type { ModelSurroundings } from "./model-surroundings.ts";
import { post } from "./post.ts";

export function nodeModel(): ModelSurroundings {
  const limits = { longest: LONGEST_ANSWER, patience: ANSWER_PATIENCE };
  return {
    post: (posted) => post(posted, limits),
    key: process.env.PARLEY_MODEL_KEY?.trim() || null,
    person: nodeSurroundings().person,
  };
}
