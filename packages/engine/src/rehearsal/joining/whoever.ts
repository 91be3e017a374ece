// Yes, whoever else joins: a package is taken to be worth the same to those whom it binds, however few they are.
import { ACCEPT } from "../session/words.ts";
import type { JoiningKind } from "./kinds.ts";

export const joinsWhoever: JoiningKind = {
  id: "whoever",
  sources: [],
  knobs: [],
  open: () => ({ joins: () => ACCEPT }),
};
