// What is on the table, for the parts of the screen.
import { createContext, useContext } from "react";
import type { OwnTalks } from "../../questions/talks.ts";

export const TalksContext = createContext<OwnTalks | null>(null);

export function useTalks(): OwnTalks {
  const talks = useContext(TalksContext);
  if (!talks) throw new TypeError("the table is not read yet");
  return talks;
}
