import { describe, expect, it } from "vitest";
import { NO_DELAY, PROTOCOLS, type Strategy } from "../../../src/rehearsal/index.ts";
import { joinsIf, joinsIfMany } from "../../../src/rehearsal/session/words.ts";
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

  it("breaks a stretch at a shock, and ends its words with a full stop", () => {
    const { text } = storyOf({
      name: "ceasefire-at-ulvery",
      as: ["boulware"],
      rounds: 40,
      terms: { shocks: [{ round: 19, what: "a strike begins", noDeal: [20, null] }] },
    });
    expect(text).toContain("“a strike begins”. From now on, no deal is worth: 20 to the Hill Council.");
    const at = text.indexOf("Before round 20.");
    const rounds = (part: string) =>
      [...part.matchAll(/\*\*Rounds? (\d+)(?: to (\d+))?\./g)].map((found) => [
        Number(found[1]),
        Number(found[2] ?? found[1]),
      ]);
    const [before, after] = [rounds(text.slice(0, at)).flat(), rounds(text.slice(at)).flat()];
    expect(Math.max(...before)).toBe(19);
    expect(Math.min(...after)).toBe(20);
  });

  it("tells shocks of one round in their order", () => {
    const shock = (what: string) => ({ round: 3, what, noDeal: [20, null] });
    const { text } = storyOf({
      name: "ceasefire-at-ulvery",
      terms: { shocks: [shock("First."), shock("Second.")] },
    });
    expect(text.indexOf("“First.”")).toBeLessThan(text.indexOf("“Second.”"));
  });

  it("counts rounds in which somebody spoke where time runs out", () => {
    const timed = (limit: number) =>
      storyOf({
        name: "ceasefire-at-ulvery",
        as: ["hardliner"],
        terms: { deadline: { kind: "time", limit, turn: { least: 10, most: 10 }, rounds: 99 } },
      });
    // Two turns a round: the ninth is not over in time, nor is the tenth where nine are.
    for (const limit of [80, 89]) {
      expect(timed(limit).text).toContain("No deal: the time ran out after four rounds.");
      expect(timed(limit).json.outcome.round).toBe(4);
    }
    expect(timed(90).json.outcome.round).toBe(5);
    expect(timed(5).text).toContain("No deal: the time ran out before anybody had spoken.");
    expect(timed(5).json.outcome.round).toBe(0);
  });

  it("tells a mediator's last question as such and not as a change", () => {
    const { text } = storyOf({
      name: "works-agreement",
      as: ["boulware"],
      protocol: "single-text",
      rounds: 6,
    });
    const question = text.split("\n").filter((line) => line.includes("put the text as it stands to them."));
    expect(question).toHaveLength(1);
    expect(question[0]).toContain("Worth:");
    expect(question[0]).not.toMatch(/→|\(−/);
    expect(text).toContain("**The mediator** opened with –");
  });

  it("does not call a small change none", () => {
    const { text } = storyOf({ name: "works-agreement", protocol: "single-text", rounds: 30 });
    expect(text).not.toMatch(/no change for its maker|nothing for either/i);
    expect(text).toContain(
      "a change of up to a hundredth of a side's way from worst to best counts as hardly",
    );
  });

  it("says why a deal that does not bind all is measured against nothing", () => {
    const joins: Strategy = {
      name: "joins.ts",
      open: (view) => ({ offer: () => view.own.best, accepts: () => false, joins: () => joinsIf([0]) }),
    };
    const { told, text } = storyOf({
      name: "river-basin",
      as: [joins, joins, "hardliner"],
      protocol: "conditional-vote",
      rounds: 3,
    });
    const { outcome } = told.played;
    if (outcome.end !== "agreed") throw new Error("no deal");
    expect(outcome.parties).not.toContain(2);
    expect(text).toMatch(/The deal does not bind .*: how far it is from them is not measured\./);
  });

  it("tells on what condition somebody joined", () => {
    const story = (others: number) =>
      storyOf({
        name: "river-basin",
        as: [
          {
            name: "joins.ts",
            open: (view) => ({
              offer: () => view.own.best,
              accepts: () => false,
              joins: () => joinsIfMany(others),
            }),
          },
        ],
        protocol: "conditional-vote",
        rounds: 3,
      }).text;
    expect(story(2)).toContain("said yes if at least two others do too.");
    expect(story(1)).toContain("said yes if at least one other does too.");
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
