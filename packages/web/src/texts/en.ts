// The English texts of the page, area by area.
import { app } from "./en/app.ts";
import { caseScreen } from "./en/case.ts";
import { files } from "./en/files.ts";
import { home } from "./en/home.ts";
import { lists } from "./en/lists.ts";
import { tour } from "./en/tour.ts";

export const english = { app, caseScreen, files, home, lists, tour };
