import { describe, expect, it } from "vitest";
import { positionTable } from "../../../src/sources/picture/position-table.ts";
import { statementTimeline } from "../../../src/sources/picture/statement-timeline.ts";
import { article, input } from "./hand-made.ts";

const moving = input(
  [
    { who: "council", about: { quota: ["low"] }, when: "2031-03-01" },
    { who: "harbour-master", kind: "offers", about: { quota: ["low", "middle"] }, when: "2031-03-09" },
    { who: "league", kind: "refuses", about: { quota: ["low"] }, when: "2031-03" },
    { who: "envoy", kind: "states", about: { fees: ["half"] }, when: "2031" },
    { who: "council", kind: "states", about: { quota: ["low"] }, when: "2031-03-09T10:00Z" },
  ],
  [
    article("a", [
      { by: "harbour-master", says: "the middle quota is possible", move: "offer", act: "act-2" },
    ]),
  ],
);

describe("the table of positions", () => {
  const { rows, issues } = positionTable(moving);

  it("counts what spokespeople say as said by their party, and says who said it", () => {
    expect(issues).toEqual(["quota", "fees", "patrols"]);
    expect(rows.map(({ actor, spokenForBy }) => [actor, spokenForBy])).toEqual([
      ["council", ["harbour-master"]],
      ["league", []],
      ["envoy", []],
    ]);
  });

  it("has the last position, how it moved, and what is behind it", () => {
    const [cell] = rows[0].cells;
    const last = {
      kind: "offers",
      side: "for",
      options: ["low", "middle"],
      act: 1,
      when: "2031-03-09",
      by: ["harbour-master"],
      claims: [{ source: "a", claim: "c1" }],
    };
    expect(cell.last).toEqual(last);
    expect(cell.moved).toMatchObject([
      { before: { act: 0, options: ["low"] }, after: last, change: "wider", dated: true },
    ]);
    expect(cell.statements).toBe(3);
    expect(cell.grounds).toEqual({ acts: [0, 1, 4], claims: [{ source: "a", claim: "c1" }] });
    expect(rows[1].cells[0].last).toMatchObject({ side: "against", options: ["low"] });
    expect(rows[2].cells[1]).toMatchObject({ last: null, statements: 1 });
  });
});

describe("the timeline", () => {
  it("goes by day and actor, and marks what is no day", () => {
    const { actors, days, undated } = statementTimeline(moving);
    expect(actors).toEqual(["council", "league", "envoy"]);
    expect(
      days.map(({ date, precision, actors: own }) => [
        date,
        precision,
        own.map((one) => [one.actor, one.statements.length]),
      ]),
    ).toEqual([
      ["2031", "year", [["envoy", 1]]],
      ["2031-03", "month", [["league", 1]]],
      ["2031-03-01", "day", [["council", 1]]],
      ["2031-03-09", "day", [["council", 2]]],
    ]);
    expect(undated).toEqual([]);
  });

  it("takes in accepted claims that are no act, with where their day is from", () => {
    const claims = article("b", [
      { by: "league", says: "the fees must go" },
      { by: "league", says: "patrols must be joint", on: "2031-02" },
      { by: "league", says: "an open claim", review: "open" },
      { by: "Somebody New", says: "something else" },
    ]);
    const { days } = statementTimeline(input([], [claims]));
    const said = days.flatMap(({ date, actors }) =>
      actors.flatMap(({ statements }) =>
        statements.map(({ words, dateFrom, act }) => [date, words, dateFrom, act]),
      ),
    );
    expect(said).toEqual([
      ["2031-02", "patrols must be joint", "text", null],
      ["2031-04-01", "the fees must go", "publication", null],
    ]);
  });
});
