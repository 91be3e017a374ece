// The English texts of the page, area by area.
import { app } from "./en/app.ts";
import { briefingScreen } from "./en/briefing.ts";
import { caseScreen } from "./en/case.ts";
import { deals } from "./en/deals.ts";
import { entering } from "./en/entering.ts";
import { exercise } from "./en/exercise.ts";
import { files } from "./en/files.ts";
import { hold } from "./en/hold.ts";
import { home } from "./en/home.ts";
import { lists } from "./en/lists.ts";
import { profiles } from "./en/profiles.ts";
import { record } from "./en/record.ts";
import { rehearsal } from "./en/rehearsal.ts";
import { rehearsalBehaviours } from "./en/rehearsal-behaviours.ts";
import { roomAgreement } from "./en/room-agreement.ts";
import { roomDesk } from "./en/room-desk.ts";
import { roomLog } from "./en/room-log.ts";
import { roomProgress } from "./en/room-progress.ts";
import { roomRehearsal } from "./en/room-rehearsal.ts";
import { roomRules } from "./en/room-rules.ts";
import { roomSeats } from "./en/room-seats.ts";
import { roomTalks } from "./en/room-talks.ts";
import { rooms } from "./en/rooms.ts";
import { sources } from "./en/sources.ts";
import { sourcesDraft } from "./en/sources-draft.ts";
import { sourcesModel } from "./en/sources-model.ts";
import { sourcesShows } from "./en/sources-shows.ts";
import { teaching } from "./en/teaching.ts";
import { tour } from "./en/tour.ts";
import { whatIfs } from "./en/what-ifs.ts";

export const english = {
  app,
  briefingScreen,
  caseScreen,
  deals,
  entering,
  exercise,
  files,
  hold,
  home,
  lists,
  record,
  rehearsal,
  rehearsalBehaviours,
  roomAgreement,
  roomDesk,
  roomLog,
  roomProgress,
  roomRehearsal,
  roomRules,
  roomSeats,
  roomTalks,
  rooms,
  profiles,
  sources,
  sourcesDraft,
  sourcesModel,
  sourcesShows,
  teaching,
  tour,
  whatIfs,
};
