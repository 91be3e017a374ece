// What a tournament found: as files in its folder, and on the screen.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TournamentPlan, TournamentSummary } from "@parley/engine/rehearsal";
import type { Environment } from "../environment.ts";
import { say } from "../say.ts";
import { VERSION } from "../version.ts";
import { type ResultsFolder, SUMMARY_FILE } from "./results-folder.ts";

export interface Found {
  readonly plan: TournamentPlan;
  readonly summary: TournamentSummary;
  readonly environment: Environment;
}

export async function writeResults(results: ResultsFolder, { plan, summary }: Found): Promise<void> {
  const figures = { format: 1, version: VERSION, plan, ...summary };
  // Last: where it is there, the results are whole.
  await results.write(SUMMARY_FILE, `${JSON.stringify(figures, null, 2)}\n`);
}

interface Telling {
  readonly words: { readonly json?: boolean };
  readonly environment: Environment;
}

export async function tellResults({ folder }: ResultsFolder, { words, environment }: Telling): Promise<void> {
  if (words.json) environment.print(await readFile(join(folder, SUMMARY_FILE), "utf8"));
  else say(environment, "cli.tournament-written", { folder });
}
