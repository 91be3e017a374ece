// The Spanish texts of the page, area by area.
import type { Catalogue } from "./catalogue.ts";
import { entering } from "./en/entering.ts";
import { roomAgreement } from "./en/room-agreement.ts";
import { roomDesk } from "./en/room-desk.ts";
import { roomLog } from "./en/room-log.ts";
import { roomProgress } from "./en/room-progress.ts";
import { roomRules } from "./en/room-rules.ts";
import { roomSeats } from "./en/room-seats.ts";
import { roomTalks } from "./en/room-talks.ts";
import { rooms } from "./en/rooms.ts";
import { app } from "./es/app.ts";
import { briefingScreen } from "./es/briefing.ts";
import { caseScreen } from "./es/case.ts";
import { deals } from "./es/deals.ts";
import { files } from "./es/files.ts";
import { hold } from "./es/hold.ts";
import { home } from "./es/home.ts";
import { lists } from "./es/lists.ts";
import { profiles } from "./es/profiles.ts";
import { record } from "./es/record.ts";
import { tour } from "./es/tour.ts";
import { whatIfs } from "./es/what-ifs.ts";

export const spanish: Catalogue = {
  entering,
  roomAgreement,
  roomDesk,
  roomLog,
  roomProgress,
  roomRules,
  roomSeats,
  roomTalks,
  rooms,
  app,
  briefingScreen,
  caseScreen,
  deals,
  files,
  hold,
  home,
  lists,
  profiles,
  record,
  tour,
  whatIfs,
};
