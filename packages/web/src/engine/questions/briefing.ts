// The briefing as a page and as Markdown. Figures are drawn where there is a document to draw in, so the page comes in the pieces between them.
import { message } from "@parley/engine/case";
import { type Figure, renderHtml, renderMarkdown } from "@parley/engine/report";
import type { BriefingOrder } from "../briefing-order.ts";
import type { Desk } from "../desk.ts";
import { type SaidProblem, saidProblems } from "../said-problem.ts";
import { say } from "../say.ts";
import { languageOf } from "../spoken-language.ts";
import { type Chapter, type OrderedBriefing, writeOrdered } from "../written-briefing.ts";

export interface BriefingPage {
  readonly kind: "page";
  /** The page without its figures: one piece more than there are figures. */
  readonly pieces: readonly string[];
  readonly figures: readonly Figure[];
  readonly markdown: string;
  readonly chapters: readonly Chapter[];
  /** What withholding takes out of this copy, in a sentence; null where nothing is withheld. */
  readonly withheldNotice: string | null;
}

export interface NoBriefing {
  readonly kind: "no-briefing";
  /** The sentence on a what-if that does not fit; null where the case itself stands in the way. */
  readonly whatIf: string | null;
  readonly problems: readonly SaidProblem[];
}

export async function briefing(order: BriefingOrder, desk: Desk): Promise<BriefingPage | NoBriefing> {
  const written = await writeOrdered(order, desk);
  if (written.kind !== "written") return noBriefing(written, desk);
  const { document, chapters, withheld } = written;
  const words = languageOf(order.language).page;
  const figures: Figure[] = [];
  const draw = (figure: Figure) => `<!--figure ${figures.push(figure)}-->`;
  const html = renderHtml(document, { words, draw });
  return {
    kind: "page",
    // What people typed has its angle brackets escaped, so nothing else looks like this.
    pieces: html.split(/<!--figure \d+-->/),
    figures,
    markdown: renderMarkdown(document, words),
    chapters,
    withheldNotice: noticeOf(withheld, desk),
  };
}

function noBriefing(found: Exclude<OrderedBriefing, { kind: "written" }>, desk: Desk): NoBriefing {
  const problems = saidProblems(found.problems, desk);
  if (found.kind === "problems") return { kind: "no-briefing", whatIf: null, problems };
  const sentence = message("cli.what-if-does-not-fit", { whatIf: found.name });
  return { kind: "no-briefing", whatIf: say(sentence, desk.language), problems };
}

function noticeOf(parties: readonly string[], desk: Desk): string | null {
  return parties.length === 0
    ? null
    : say(message("briefing.copy-without-wants", { parties }), desk.language);
}
