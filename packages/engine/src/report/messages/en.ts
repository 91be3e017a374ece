// The English catalogue: the sentences of every area in one.
import type { Language } from "../language.ts";
import { PAGE_WORDS } from "../page-words.ts";
import { ENGLISH_WORDING, midSentence } from "../wording.ts";
import { type Catalogue, withVoices } from "./catalogue.ts";
import { agreementSentences } from "./en/agreement.ts";
import { frontierSentences } from "./en/analysis-frontier.ts";
import { obstacleSentences } from "./en/analysis-obstacles.ts";
import { preferenceSentences } from "./en/analysis-preference.ts";
import { solutionSentences } from "./en/analysis-solutions.ts";
import { uncertaintySentences } from "./en/analysis-uncertainty.ts";
import { briefingSentences } from "./en/briefing.ts";
import { copySentences } from "./en/briefing-copy.ts";
import { figureSentences } from "./en/briefing-figures.ts";
import { glanceSentences } from "./en/briefing-glance.ts";
import { methodSentences } from "./en/briefing-method.ts";
import { briefingObstacleSentences } from "./en/briefing-obstacles.ts";
import { shortListSentences } from "./en/briefing-short-list.ts";
import { caseSentences } from "./en/case.ts";
import { caseDifferenceSentences } from "./en/case-differences.ts";
import { cliSentences } from "./en/cli.ts";
import { cliFileSentences } from "./en/cli-files.ts";
import { cliReadSentences } from "./en/cli-read.ts";
import { cliRehearsalSentences } from "./en/cli-rehearsal.ts";
import { cliRoomSentences } from "./en/cli-room.ts";
import { cliServingSentences } from "./en/cli-serving.ts";
import { cliTournamentSentences } from "./en/cli-tournament.ts";
import { cliVerifySentences } from "./en/cli-verify.ts";
import { cliWhatIfSentences } from "./en/cli-what-ifs.ts";
import { editingSentences } from "./en/editing.ts";
import { formatSentences } from "./en/formats.ts";
import { holdFigureSentences } from "./en/hold-figures.ts";
import { holdMoveSentences } from "./en/hold-moves.ts";
import { holdPlaceSentences } from "./en/hold-places.ts";
import { storySentences } from "./en/obstacle-story.ts";
import { paperSentences } from "./en/papers.ts";
import { pictureSentences } from "./en/picture.ts";
import { elicitationSentences } from "./en/preference-elicitation.ts";
import { rehearsalSentences } from "./en/rehearsal.ts";
import { rehearsalStorySentences } from "./en/rehearsal-story.ts";
import { strategySentences } from "./en/rehearsal-strategies.ts";
import { roomSentences } from "./en/room.ts";
import { roomLiveSentences } from "./en/room-live.ts";
import { talksProgressSentences } from "./en/talks-progress.ts";
import { talksReasonSentences } from "./en/talks-reasons.ts";
import { talksRulesSentences } from "./en/talks-rules.ts";
import { talksStandingSentences } from "./en/talks-standing.ts";
import { talksStorySentences } from "./en/talks-story.ts";
import { talksTripwireSentences } from "./en/talks-tripwires.ts";
import { tournamentSentences } from "./en/tournament.ts";
import { tournamentReportSentences } from "./en/tournament-report.ts";
import { tournamentRolesSentences } from "./en/tournament-roles.ts";
import { detailSentences } from "./en/worth-of-detail.ts";

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
  ...storySentences,
  ...obstacleSentences,
  ...briefingSentences,
  ...figureSentences,
  ...shortListSentences,
  ...methodSentences,
  ...glanceSentences,
  ...copySentences,
  ...briefingObstacleSentences,
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

export const ENGLISH: Catalogue = withVoices(sentences, midSentence);

export const ENGLISH_LANGUAGE: Language = {
  code: "en",
  catalogue: ENGLISH,
  wording: ENGLISH_WORDING,
  page: PAGE_WORDS,
};
