import { describe, expect, it } from "vitest";
import { NO_DELAY, PROTOCOLS, type Strategy } from "../../../src/rehearsal/index.ts";
import type { Block } from "../../../src/report/document.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../../src/report/messages/es.ts";
import { rehearsalJson } from "../../../src/report/rehearsal/rehearsal-json.ts";
import { sessionPage, writeSession } from "../../../src/report/rehearsal/write-session.ts";
import { playedOn, type Told, type Wanted } from "./played-sessions.ts";

const THROWS: Strategy = {
  name: "mine.ts",
  open: () => ({
    offer: () => {
      throw new Error("a slip of mine");
    },
    accepts: () => false,
  }),
};

const markdown = (told: Told, language = ENGLISH_LANGUAGE) =>
  renderMarkdown(writeSession(told, { language, date: "2026-01-05" }), language.page);

const storyOf = (wanted: Wanted) => {
  const told = playedOn(wanted);
  return { told, text: markdown(told), json: rehearsalJson(told, "1") as Figures };
};

interface Figures {
  readonly outcome: { readonly end: string; readonly round: number; readonly deal?: Record<string, string> };
  readonly parties: readonly { readonly points: number; readonly gain: number; readonly noDeal: number }[];
  readonly words: readonly { readonly does: string }[];
}

describe("a session told", () => {
  it("says how it ended, what each side has, what was agreed and how it went", () => {
    const { told, text, json } = storyOf({ name: "ceasefire-at-ulvery", as: ["boulware"], rounds: 40 });
    expect(json.outcome.end).toBe("agreed");
    expect(text).toContain(`A deal, in round ${json.outcome.round} of 40.`);
    for (const { points } of json.parties) expect(text).toContain(`| ${points} |`);
    expect(text).toContain(
      "● The Hill Council opened with – Guarantee: “A force that comes if somebody attacks”",
    );
    expect(text).toMatch(/Rounds \d+ to \d+\.\*\* \d+ more offers/);
    expect(text).toContain("(concession)");
    expect(text).toContain("Largest product of gains (Nash)");
    expect(text).toContain("tough until late");
    expect(text).toContain("seed 1, session 0");
    expect(told.played.trace.length).toBe(json.words.length);
  });

  it("marks what rests on an estimate, in the story as well", () => {
    const { text } = storyOf({ name: "ceasefire-at-ulvery" });
    const story = text.slice(text.indexOf("## How it went"));
    expect(story).toContain("Worth: ● The Hill Council *(est.)*");
  });

  it("says in an efficient deal that nothing was left, and else by how much another would be better", () => {
    const { text } = storyOf({ name: "ceasefire-at-ulvery", as: ["boulware"], rounds: 40 });
    expect(text).toContain("Something was left on the table");
    const { text: efficient } = storyOf({
      name: "ceasefire-at-ulvery",
      as: ["hardliner", "conceder"],
      rounds: 40,
    });
    expect(efficient).toContain("the deal is efficient");
  });

  it("shows a forfeit and whose fault it was", () => {
    const { text, json } = storyOf({ name: "ceasefire-at-ulvery", as: ["linear", THROWS] });
    expect(json.outcome).toMatchObject({ end: "forfeited", fault: "threw", detail: "a slip of mine" });
    expect(text).toContain("No deal: the Plain Council forfeited in round 1.");
    expect(text).toContain("The strategy of the Plain Council failed, saying “a slip of mine”.");
    expect(text).toContain("mine.ts");
  });

  it("tells shocks where they come, and what waiting cost", () => {
    const { text } = storyOf({
      name: "ceasefire-at-ulvery",
      as: ["boulware"],
      terms: {
        delays: [{ discount: 1, cost: 2, mounting: 0.1 }, NO_DELAY],
        shocks: [{ round: 3, what: "Winter comes.", noDeal: [20, null] }],
        breakdown: 0.001,
      },
    });
    const [shock, later] = [text.indexOf("Before round 4."), text.indexOf("**Round 10.")];
    expect(shock).toBeGreaterThan(text.indexOf("**Round 1."));
    if (later >= 0) expect(shock).toBeLessThan(later);
    expect(text).toContain("“Winter comes.” From now on, no deal is worth: 20 to the Hill Council.");
    expect(text).toContain("the first round cost 2 of its points, and each 10 % more than the one before");
    expect(text).toContain("After the cost of waiting");
  });

  it("stays short however long it was", () => {
    const { told, text } = storyOf({ name: "ceasefire-at-ulvery", as: ["hardliner"], rounds: 5_000 });
    expect(told.played.trace.length).toBe(10_000);
    expect(text.split("\n").length).toBeLessThan(250);
    expect(text).toMatch(/9,99\d more offers, and nobody moved/);
  });
});

const EVERY = PROTOCOLS.flatMap(({ id }) =>
  ["ceasefire-at-ulvery", "river-basin", "elmira-1989"].map((name) => ({ id, name })),
);

describe.each(EVERY)("$id on $name", ({ id, name }) => {
  const told = playedOn({ name, protocol: id, as: ["conceder", "linear"], rounds: 15 });

  it("is told whole in both languages, with nothing unsaid", () => {
    for (const language of [ENGLISH_LANGUAGE, SPANISH_LANGUAGE]) {
      expect(markdown(told, language)).not.toMatch(/undefined|NaN|\bnull\b|Infinity|\[object/);
    }
  });

  it("has a picture with every offer of a party in it, and its deal", () => {
    const { figure, blocks } = sessionPage({ ...told, language: ENGLISH_LANGUAGE });
    const { trace, outcome, setup } = told.played;
    const parties = setup.scenario.parties.length;
    const offers = Array.from({ length: trace.length }, (_, k) => k).filter(
      (k) => trace.word[k] >= 0 && trace.by[k] < parties,
    );
    if (figure?.kind !== "dance-graph" && figure?.kind !== "dance-course") throw new Error("no picture");
    expect(figure.kind).toBe(parties === 2 ? "dance-graph" : "dance-course");
    const own = figure.steps.filter(({ by }) => by < parties);
    expect(own.map(({ by, round }) => [by, round])).toEqual(
      offers.map((k) => [trace.by[k], trace.round[k] + 1]),
    );
    const label = figure.kind === "dance-graph" ? figure.final?.label : figure.finalLabel;
    expect((label ?? null) !== null).toBe(outcome.end === "agreed");
    expect(blocks.some((block: Block) => block.kind === "figure")).toBe(false);
  });

  it("adds up in figures: gain is what a party has less what no deal gave it", () => {
    const { parties } = rehearsalJson(told, "1") as Figures;
    for (const { points, gain, noDeal } of parties) {
      expect(Number.isFinite(points) && Number.isFinite(gain)).toBe(true);
      expect(Math.sign(Math.round((points - noDeal) * 1e9))).toBe(Math.sign(Math.round(gain * 1e9)));
    }
  });
});
