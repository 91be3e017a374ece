// The rules for every kind of act.
import type { ConductTable } from "./conduct.ts";
import { agreementConduct } from "./kinds/agreement.ts";
import { describingConduct } from "./kinds/describing.ts";
import { membershipConduct } from "./kinds/membership.ts";
import { offersConduct } from "./kinds/offers.ts";
import { pollsConduct } from "./kinds/polls.ts";
import { readBacksConduct } from "./kinds/read-backs.ts";
import { releasesConduct } from "./kinds/releases.ts";
import { repliesConduct } from "./kinds/replies.ts";
import { roundsConduct } from "./kinds/rounds.ts";
import { rulesConduct } from "./kinds/rules.ts";
import { spokenConduct } from "./kinds/spoken.ts";

export const ACT_TABLE: ConductTable = {
  ...membershipConduct,
  ...describingConduct,
  ...rulesConduct,
  ...roundsConduct,
  ...offersConduct,
  ...repliesConduct,
  ...agreementConduct,
  ...spokenConduct,
  ...readBacksConduct,
  ...pollsConduct,
  ...releasesConduct,
};
