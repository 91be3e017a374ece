// `parley stability` on cases of one's own: without a conflict, with a faulty one, with few words, and with states listed outright.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Workplace, workplace } from "../try.ts";
import { LISTED, WELL, writeConflict } from "./conflict-case.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

async function prose(conflict: string, ...words: string[]): Promise<string> {
  writeConflict(place, conflict);
  const { status, printed, complained } = await place.parley("stability", "talks", ...words);
  expect([status, complained]).toEqual([0, ""]);
  return printed.replace(/\s+/g, " ");
}

async function figures(conflict: string, ...words: string[]) {
  writeConflict(place, conflict);
  const { printed } = await place.parley("stability", "talks", "--json", ...words);
  return JSON.parse(printed);
}

describe("what cannot be judged", () => {
  it("a case without a conflict.yaml", async () => {
    for (const words of [[], ["--json"]]) {
      const { status, printed, complained } = await place.parley("stability", "nash-1950", ...words);
      expect([status, printed]).toEqual([1, ""]);
      expect(complained.replace(/\s+/g, " ")).toContain(
        "nash-1950 has no conflict.yaml, which says who can do what and how each side ranks what may come of it.",
      );
    }
  });

  it("a conflict with problems: all of them, each at its place, and nothing is loaded", async () => {
    writeConflict(
      place,
      "format: 1\ndecisionMakers: [{id: east, actions: [x, y]}]\nstates: [{id: a, taken: [z]}]\npreferences: {}\nhold: q\n",
    );
    for (const words of [[], ["--json"], ["--state", "a"]]) {
      const { status, printed, complained } = await place.parley("stability", "talks", ...words);
      expect([status, printed]).toEqual([1, ""]);
      expect(complained.split("\n").filter((line) => line.startsWith("talks/"))).toEqual([
        "talks/conflict.yaml:2:1: error",
        "talks/conflict.yaml:3:26: error",
        "talks/conflict.yaml:4:1: error",
        "talks/conflict.yaml:5:7: error",
      ]);
      expect(complained).toContain("“z” is not an action of this model. Known: “x” and “y”.");
      expect(complained).toContain("Four problems in talks; nothing was loaded.");
    }
    expect((await place.parley("assess", "talks")).status).toBe(1);
  });

  it.each([
    ["{id: v, infeasible: [{atLeastOne: [east-draws]}, {pattern: {east-draws: yes}}]}", "leaves no state"],
    ["{id: v, without: [east-draws], inForce: [east-draws]}", "it is in force as well"],
  ])("a variant %s that leaves no state", async (variant, sentence) => {
    writeConflict(place, `${WELL}variants: [${variant}]\n`);
    const { status, printed, complained } = await place.parley("stability", "talks", "--variant", "v");
    expect([status, printed]).toEqual([1, ""]);
    expect(complained.replace(/\s+/g, " ")).toContain(sentence);
  });

  it("a variant where there is none", async () => {
    writeConflict(place, WELL);
    const { status, complained } = await place.parley("stability", "talks", "--variant", "v");
    expect([status, complained]).toEqual([2, "The conflict has no variant v. It has none at all.\n"]);
  });
});

describe("a conflict of few words", () => {
  it("names no situation: places where things can rest, and nothing about holding or getting there", async () => {
    const said = await prose(WELL);
    expect(said).toContain("Things can rest in two situations. No situation is named as the one to hold.");
    expect(said).toContain("East Farm keeps to its share; West Farm keeps to its share.");
    for (const head of ["WHAT HOLDS IT", "HOW DO WE GET THERE?", "WHICH LEVER", "WHAT WOULD EACH SIDE"]) {
      expect(said).not.toContain(head);
    }
    const all = await figures(WELL);
    expect(Object.keys(all)).not.toEqual(expect.arrayContaining(["held"]));
    expect([all.held, all.paths, all.levers]).toEqual([undefined, undefined, undefined]);
  });

  it("names today's situation only", async () => {
    const said = await prose(`${WELL}statusQuo: both\n`);
    expect(said).toContain(
      "Without a deal, today's situation (Both) holds: nobody would gain by moving away",
    );
    expect(said).toContain("To 2 (Both keep to it): East Farm keeps to its share (which leaves it worse off");
  });

  it("says how far two who look ahead come, and to whom that does not apply", async () => {
    expect(await prose(`${WELL}hold: kept\n`)).toContain(
      "If both sides look two or more moves ahead, situation 1 holds.",
    );
    expect(await prose(`${WELL}hold: east-alone\n`)).toMatch(/look.* ahead, situation 1 does not hold\./);
    const tied = WELL.replace(
      "[east-alone, kept, both, west-alone]",
      "[east-alone, [kept, both], west-alone]",
    );
    expect(await prose(`${tied}hold: kept\n`)).toContain("that takes rankings without ties, and to");
    const { foresight } = await figures(tied);
    expect(foresight).toMatchObject({ kind: "ties", decisionMaker: "east", states: ["kept", "both"] });
    const three = WELL.replace("states:", "  - council\nstates:").replace(
      "  west: {",
      "  council: {weights: {east-draws: -1}}\n  west: {",
    );
    expect(await prose(`${three}hold: kept\n`)).not.toContain("moves ahead");
    expect(await prose(`${three}hold: kept\n`)).toContain("Council: has no action of its own here");
  });

  it("with an order that is not known: shares, the fewer draws the rougher", async () => {
    const open = WELL.replaceAll(/\[(....-alone), kept,/g, "[{unknown: [$1, kept]},");
    const said = await prose(`${open}hold: kept\n`, "--draws", "40");
    expect(said).toContain("How East Farm and West Farm rank the situations is known only in part.");
    expect(said).toMatch(/\d ± \d+ of 40/);
  });

  it("with names in any script, and signs that mean something elsewhere", async () => {
    const odd = WELL.replace("name: Both keep to it", 'name: "<b>اتحاد | *x* $" ');
    expect(await prose(`${odd}hold: kept\n`)).toContain("“\u2068<b>اتحاد | *x* $\u2069” holds");
    await place.parley("brief", "talks", "-o", "a.html");
    expect(readFileSync(join(place.folder, "a.html"), "utf8")).not.toContain("<b>اتحاد");
  });
});

describe("states and moves listed outright", () => {
  it("are told by their names, moves by where they lead", async () => {
    const said = await prose(LISTED);
    for (const sentence of [
      "● East Farm: moves between the situations listed",
      "The situation that should hold: 1 – Both keep to it.",
      "If East Farm moves to situation 2, it stands one rank higher. Then West Farm moves to situation 4. That leaves East Farm one rank lower than at first.",
      "To 4 (Both draw more): East Farm moves to situation 2; then West Farm moves to situation 4.",
    ]) {
      expect(said).toContain(sentence);
    }
  });

  it("come out as the same conflict does that is written with actions", async () => {
    const listed = await figures(LISTED);
    const actions = await figures(`${WELL}statusQuo: kept\nhold: kept\n`);
    const ids: Record<string, string> = { kept: "1", "east-alone": "2", "west-alone": "3", both: "4" };
    const relabelled = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (_, one) => (typeof one === "string" ? (ids[one] ?? one) : one)));
    for (const key of ["stability", "equilibria", "held", "paths", "foresight", "coalitions"]) {
      expect(listed[key], key).toEqual(relabelled(actions[key]));
    }
    expect(listed.states[1]).toEqual({ id: "2", name: null });
    expect(listed.decisionMakers).toEqual([
      { id: "east", name: "East Farm", actions: [] },
      { id: "west", name: "West Farm", actions: [] },
    ]);
  });

  it("take a state by its id only", async () => {
    expect(await prose(LISTED, "--state", "4")).toContain("“Both draw more” holds: nobody would gain");
    const { status, complained } = await place.parley("stability", "talks", "--state", "none");
    expect([status, complained]).toEqual([2, "The conflict has no state none. Its states: 1, 2, 3 and 4.\n"]);
  });

  it("may let somebody not see some of them", async () => {
    const blind = `${LISTED}variants: [{id: blind, about: It sees no end., unseen: {east: [4]}}]\n`;
    const said = await prose(blind, "--variant", "blind");
    expect(said).toContain("This is a variant of the conflict: blind. It sees no end.");
    expect(said).toContain("“Both keep to it” does not hold: East Farm would gain");
    const { equilibria } = await figures(blind, "--variant", "blind");
    for (const concept of ["R", "GMR", "SMR", "SEQ", "SSEQ"]) expect(equilibria[concept]).not.toContain("4");
  });
});

it("a briefing of a case whose conflict was taken away has no such chapter", async () => {
  writeConflict(place, `${WELL}hold: kept\n`);
  expect((await place.parley("assess", "talks")).printed).toContain("“Both keep to it” holds");
  rmSync(join(place.folder, "talks/conflict.yaml"));
  const { status, printed } = await place.parley("assess", "talks");
  expect(status).toBe(0);
  expect(printed).not.toContain("“Both keep to it”");
});
