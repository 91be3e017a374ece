// The Spanish catalogue: the sentences of every area in one. Hosts load it by itself, when it is asked for.
import type { Language } from "../language.ts";
import { type Catalogue, withVoices } from "./catalogue.ts";
import { agreementSentences } from "./es/agreement.ts";
import { frontierSentences } from "./es/analysis-frontier.ts";
import { obstacleSentences } from "./es/analysis-obstacles.ts";
import { preferenceSentences } from "./es/analysis-preference.ts";
import { solutionSentences } from "./es/analysis-solutions.ts";
import { uncertaintySentences } from "./es/analysis-uncertainty.ts";
import { briefingSentences } from "./es/briefing.ts";
import { copySentences } from "./es/briefing-copy.ts";
import { figureSentences } from "./es/briefing-figures.ts";
import { glanceSentences } from "./es/briefing-glance.ts";
import { methodSentences } from "./es/briefing-method.ts";
import { briefingObstacleSentences } from "./es/briefing-obstacles.ts";
import { shortListSentences } from "./es/briefing-short-list.ts";
import { caseSentences } from "./es/case.ts";
import { caseDifferenceSentences } from "./es/case-differences.ts";
import { cliSentences } from "./es/cli.ts";
import { cliFileSentences } from "./es/cli-files.ts";
import { cliReadSentences } from "./es/cli-read.ts";
import { cliRehearsalSentences } from "./es/cli-rehearsal.ts";
import { cliRoomSentences } from "./es/cli-room.ts";
import { cliServingSentences } from "./es/cli-serving.ts";
import { cliTournamentSentences } from "./es/cli-tournament.ts";
import { cliVerifySentences } from "./es/cli-verify.ts";
import { cliWhatIfSentences } from "./es/cli-what-ifs.ts";
import { editingSentences } from "./es/editing.ts";
import { formatSentences } from "./es/formats.ts";
import { holdFigureSentences } from "./es/hold-figures.ts";
import { holdMoveSentences } from "./es/hold-moves.ts";
import { holdPlaceSentences } from "./es/hold-places.ts";
import { storySentences } from "./es/obstacle-story.ts";
import { SPANISH_PAGE_WORDS } from "./es/page-words.ts";
import { paperSentences } from "./es/papers.ts";
import { pictureSentences } from "./es/picture.ts";
import { elicitationSentences } from "./es/preference-elicitation.ts";
import { rehearsalSentences } from "./es/rehearsal.ts";
import { rehearsalStorySentences } from "./es/rehearsal-story.ts";
import { strategySentences } from "./es/rehearsal-strategies.ts";
import { roomSentences } from "./es/room.ts";
import { roomLiveSentences } from "./es/room-live.ts";
import { talksProgressSentences } from "./es/talks-progress.ts";
import { talksReasonSentences } from "./es/talks-reasons.ts";
import { talksRulesSentences } from "./es/talks-rules.ts";
import { talksStandingSentences } from "./es/talks-standing.ts";
import { talksStorySentences } from "./es/talks-story.ts";
import { talksTripwireSentences } from "./es/talks-tripwires.ts";
import { tournamentSentences } from "./es/tournament.ts";
import { tournamentReportSentences } from "./es/tournament-report.ts";
import { tournamentRolesSentences } from "./es/tournament-roles.ts";
import { midSentence, SPANISH_WORDING } from "./es/wording.ts";
import { detailSentences } from "./es/worth-of-detail.ts";

const sentences: Catalogue = {
  ...caseSentences,
  ...caseDifferenceSentences,
  ...editingSentences,
  ...formatSentences,
  ...paperSentences,
  ...preferenceSentences,
  ...pictureSentences,
  ...elicitationSentences,
  ...frontierSentences,
  ...solutionSentences,
  ...uncertaintySentences,
  ...detailSentences,
  ...obstacleSentences,
  ...briefingSentences,
  ...figureSentences,
  ...shortListSentences,
  ...methodSentences,
  ...glanceSentences,
  ...copySentences,
  ...briefingObstacleSentences,
  ...storySentences,
  ...holdPlaceSentences,
  ...holdMoveSentences,
  ...holdFigureSentences,
  ...agreementSentences,
  ...talksReasonSentences,
  ...talksStorySentences,
  ...talksRulesSentences,
  ...talksProgressSentences,
  ...talksTripwireSentences,
  ...talksStandingSentences,
  ...rehearsalSentences,
  ...rehearsalStorySentences,
  ...strategySentences,
  ...tournamentSentences,
  ...tournamentReportSentences,
  ...tournamentRolesSentences,
  ...cliRehearsalSentences,
  ...roomSentences,
  ...roomLiveSentences,
  ...cliSentences,
  ...cliFileSentences,
  ...cliReadSentences,
  ...cliRoomSentences,
  ...cliServingSentences,
  ...cliTournamentSentences,
  ...cliVerifySentences,
  ...cliWhatIfSentences,
};

export const SPANISH: Catalogue = withVoices(sentences, midSentence);

export const SPANISH_LANGUAGE: Language = {
  code: "es",
  catalogue: SPANISH,
  wording: SPANISH_WORDING,
  page: SPANISH_PAGE_WORDS,
};
