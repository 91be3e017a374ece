// The English catalogue: the sentences of every area in one.
import type { Catalogue } from "./catalogue.ts";
import { frontierSentences } from "./en/analysis-frontier.ts";
import { obstacleSentences } from "./en/analysis-obstacles.ts";
import { preferenceSentences } from "./en/analysis-preference.ts";
import { solutionSentences } from "./en/analysis-solutions.ts";
import { uncertaintySentences } from "./en/analysis-uncertainty.ts";
import { briefingSentences } from "./en/briefing.ts";
import { figureSentences } from "./en/briefing-figures.ts";
import { glanceSentences } from "./en/briefing-glance.ts";
import { methodSentences } from "./en/briefing-method.ts";
import { briefingObstacleSentences } from "./en/briefing-obstacles.ts";
import { shortListSentences } from "./en/briefing-short-list.ts";
import { caseSentences } from "./en/case.ts";
import { cliSentences } from "./en/cli.ts";
import { formatSentences } from "./en/formats.ts";
import { holdFigureSentences } from "./en/hold-figures.ts";
import { holdMoveSentences } from "./en/hold-moves.ts";
import { holdPlaceSentences } from "./en/hold-places.ts";

export const ENGLISH: Catalogue = {
  ...caseSentences,
  ...formatSentences,
  ...preferenceSentences,
  ...frontierSentences,
  ...solutionSentences,
  ...uncertaintySentences,
  ...obstacleSentences,
  ...briefingSentences,
  ...figureSentences,
  ...shortListSentences,
  ...methodSentences,
  ...glanceSentences,
  ...briefingObstacleSentences,
  ...holdPlaceSentences,
  ...holdMoveSentences,
  ...holdFigureSentences,
  ...cliSentences,
};
