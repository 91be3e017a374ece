// What `parley rehearse`, `parley tournament` and `parley worker` say of themselves.
import type { Catalogue } from "../catalogue.ts";

export const cliRehearsalSentences: Catalogue = {};
