// What asking a language model needs of the process: a way to post, a key that was set beforehand, and a person who can be asked.
import type { Posted, PostResult } from "@parley/engine/sources";
import type { Person } from "../room/surroundings.ts";

export interface ModelSurroundings {
  post(posted: Posted): Promise<PostResult>;
  /** What the variable PARLEY_MODEL_KEY holds; null where it is unset or empty. */
  readonly key: string | null;
  /** Null where nobody is at the terminal. */
  readonly person: Person | null;
}
