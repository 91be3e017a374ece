// The Spanish texts of the page, area by area.
import type { Catalogue } from "./catalogue.ts";
import { app } from "./es/app.ts";
import { briefingScreen } from "./es/briefing.ts";
import { caseScreen } from "./es/case.ts";
import { deals } from "./es/deals.ts";
import { entering } from "./es/entering.ts";
import { exercise } from "./es/exercise.ts";
import { files } from "./es/files.ts";
import { hold } from "./es/hold.ts";
import { home } from "./es/home.ts";
import { lists } from "./es/lists.ts";
import { profiles } from "./es/profiles.ts";
import { record } from "./es/record.ts";
import { rehearsal } from "./es/rehearsal.ts";
import { rehearsalBehaviours } from "./es/rehearsal-behaviours.ts";
import { roomAgreement } from "./es/room-agreement.ts";
import { roomDesk } from "./es/room-desk.ts";
import { roomLog } from "./es/room-log.ts";
import { roomProgress } from "./es/room-progress.ts";
import { roomRehearsal } from "./es/room-rehearsal.ts";
import { roomRules } from "./es/room-rules.ts";
import { roomSeats } from "./es/room-seats.ts";
import { roomTalks } from "./es/room-talks.ts";
import { rooms } from "./es/rooms.ts";
import { sources } from "./es/sources.ts";
import { sourcesDraft } from "./es/sources-draft.ts";
import { sourcesModel } from "./es/sources-model.ts";
import { sourcesShows } from "./es/sources-shows.ts";
import { teaching } from "./es/teaching.ts";
import { tour } from "./es/tour.ts";
import { whatIfs } from "./es/what-ifs.ts";

export const spanish: Catalogue = {
  entering,
  exercise,
  roomAgreement,
  roomDesk,
  roomLog,
  roomProgress,
  roomRehearsal,
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
  rehearsal,
  rehearsalBehaviours,
  sources,
  sourcesDraft,
  sourcesModel,
  sourcesShows,
  teaching,
  tour,
  whatIfs,
};
