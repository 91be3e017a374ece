// The English texts of the page, area by area.
import { app } from "./en/app.ts";
import { briefingScreen } from "./en/briefing.ts";
import { caseScreen } from "./en/case.ts";
import { deals } from "./en/deals.ts";
import { files } from "./en/files.ts";
import { hold } from "./en/hold.ts";
import { home } from "./en/home.ts";
import { lists } from "./en/lists.ts";
import { profiles } from "./en/profiles.ts";
import { record } from "./en/record.ts";
import { tour } from "./en/tour.ts";
import { whatIfs } from "./en/what-ifs.ts";

export const english = {
  app,
  briefingScreen,
  caseScreen,
  deals,
  files,
  hold,
  home,
  lists,
  record,
  profiles,
  tour,
  whatIfs,
};
