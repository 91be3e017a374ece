// A small tournament that stays as it was played, told in full in both languages, and in brief.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../../src/report/messages/es.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import type { TournamentTelling } from "../../../src/report/tournament/tournament-writing.ts";
import { writeTournament, writeTournamentBriefly } from "../../../src/report/tournament/write-tournament.ts";

const { plan, terms, ...summary } = JSON.parse(
  readFileSync(join(import.meta.dirname, "golden/told.json"), "utf8"),
) as Pick<TournamentTelling, "plan" | "terms"> & TournamentTelling["summary"];

describe.each([ENGLISH_LANGUAGE, SPANISH_LANGUAGE])("in $code", (language) => {
  it("is told in full as it was", async () => {
    const document = writeTournament({ plan, terms, summary, language });
    const golden = `golden/told.${language.code}.md`;
    await expect(renderMarkdown(document, language.page)).toMatchFileSnapshot(golden);
  });

  it("is told in brief as it was", async () => {
    const document = writeTournamentBriefly({ plan, terms, summary, language });
    const golden = `golden/brief.${language.code}.txt`;
    await expect(renderTerminal(document, { words: language.page })).toMatchFileSnapshot(golden);
  });
});
