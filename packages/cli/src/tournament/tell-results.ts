// What a tournament found: as files in its folder, and on the screen.
import type { TournamentPlan, TournamentSummary, TournamentTerms } from "@parley/engine/rehearsal";
import {
  renderTerminal,
  type TournamentTelling,
  writeTournament,
  writeTournamentBriefly,
} from "@parley/engine/report";
import type { Environment } from "../environment.ts";
import { OutsideError } from "../outside-error.ts";
import { say } from "../say.ts";
import { spokenLanguage } from "../spoken-language.ts";
import { VERSION } from "../version.ts";
import { PAGE_FILE, type ResultsFolder, SUMMARY_FILE } from "./results-folder.ts";

export interface Found {
  readonly plan: TournamentPlan;
  readonly summary: TournamentSummary;
}

/** What `summary.json` holds. */
interface SummaryFile extends TournamentSummary {
  readonly format: 1;
  readonly version: string;
  readonly plan: Omit<TournamentPlan, "terms">;
  readonly terms: TournamentTerms;
}

export async function writeResults(results: ResultsFolder, { plan, summary }: Found): Promise<void> {
  const { terms, ...rest } = plan;
  const { makePage } = await import("../page.ts");
  const page = makePage(writeTournament({ plan, terms, summary, language: spokenLanguage() }));
  await results.write(PAGE_FILE, page);
  const figures: SummaryFile = { format: 1, version: VERSION, plan: rest, terms, ...summary };
  // Last: where it is there, the results are whole.
  await results.write(SUMMARY_FILE, `${JSON.stringify(figures, null, 2)}\n`);
}

interface Telling {
  readonly words: { readonly json?: boolean };
  /** The folder as it was typed. */
  readonly shown: string;
  readonly environment: Environment;
}

/** From what was written, so that a finished tournament is told again as it was. */
export async function tellResults(
  results: ResultsFolder,
  { words, shown, environment }: Telling,
): Promise<void> {
  const text = await results.read(SUMMARY_FILE);
  if (words.json) {
    environment.print(text);
    return;
  }
  const { columns: width, style } = environment;
  const language = spokenLanguage();
  const document = writeTournamentBriefly({ ...readSummary(text, results.folder), language });
  environment.print(renderTerminal(document, { width, style, words: language.page }));
  environment.print("\n");
  say(environment, "cli.tournament-written", { folder: shown, page: PAGE_FILE });
}

/** @throws OutsideError where the file was changed, so that it is none. */
function readSummary(text: string, folder: string): Omit<TournamentTelling, "language"> {
  try {
    const { plan, terms, ...summary } = JSON.parse(text) as SummaryFile;
    return { plan: { ...plan, terms }, terms, summary };
  } catch {
    throw new OutsideError("unreadable", `${folder}/${SUMMARY_FILE}`);
  }
}
