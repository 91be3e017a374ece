import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { ACT_KINDS, type Act, type ActKind } from "../../../src/case/act.ts";
import type { Frame, IssueId, OptionId, PartyId, Pattern, Voice } from "../../../src/case/frame.ts";
import { takesPosition } from "../../../src/case/positions/position-cell.ts";
import { type Positions, positionsOf } from "../../../src/case/positions/positions.ts";
import { BUNDLED, readBundled } from "../../bundled-cases.ts";

function voice(id: string): Voice {
  return { id, name: id, about: null, alsoCalled: [], pronoun: null, speaksFor: null };
}

const frame: Frame = {
  id: "example",
  title: "Example",
  summary: null,
  date: null,
  parties: ["a", "b"].map((id) => ({ ...voice(id), id: id as PartyId })),
  others: ["mediator", "silent"].map(voice),
  issues: ["x", "y", "z"].map((id) => ({
    id: id as IssueId,
    name: id,
    about: null,
    unit: null,
    kind: "choice",
    options: ["o0", "o1", "o2"].map((option) => ({
      id: option as OptionId,
      name: option,
      about: null,
      value: null,
    })),
  })),
  impossible: [],
  sources: [],
};

function act(who: string | string[], kind: ActKind, about: Pattern, when = "2025-05-07"): Act {
  const rest = { id: "act", to: [], says: "", quote: null, source: null, place: null, note: null };
  return { ...rest, evidence: [], who: [who].flat(), kind, about, when };
}

const on = (issue: number, ...options: number[]) => ({ issue, options });

function cellOf({ voices }: Positions, voice: string, issue: number) {
  const found = voices.find((one) => one.voice === voice)?.cells[issue];
  if (!found) throw new Error(`nothing of ${voice}`);
  return found;
}

function changes(...record: Act[]) {
  return positionsOf(record, frame).moves.map(({ act: at, from, change }) => [from, at, change]);
}

describe("who speaks for somebody", () => {
  const others = [
    { ...voice("envoy"), speaksFor: "a" },
    { ...voice("aide"), speaksFor: "envoy" },
    { ...voice("lost"), speaksFor: "nobody" },
  ];
  const represented = { ...frame, others };

  it("takes that party's position, and who said it is kept", () => {
    const record = [
      act("a", "asks", [on(0, 0)]),
      act("aide", "asks", [on(0, 1)]),
      act("lost", "asks", [on(0, 2)]),
    ];
    const found = positionsOf(record, represented);
    expect(found.voices.map((row) => row.voice)).toEqual(["a", "b", "lost"]);
    expect(cellOf(found, "a", 0)).toMatchObject({
      latest: { act: 1, by: "aide" },
      earlier: [{ by: "a" }],
      wants: [1],
    });
    expect(found.moves).toMatchObject([{ voice: "a", act: 1, from: 0, change: "other" }]);
    expect(found.issues[0].askedBy).toEqual(["a"]);
  });

  it("says it once where they say it together", () => {
    const found = positionsOf([act(["envoy", "a", "b"], "asks", [on(0, 1)])], represented);
    expect(cellOf(found, "a", 0)).toMatchObject({ latest: { by: "envoy" }, earlier: [] });
    expect(cellOf(found, "b", 0)).toMatchObject({ latest: { by: "b" } });
  });
});

describe("a table of positions", () => {
  it("has a cell for every party and issue, with the last act and those before", () => {
    const record = [
      act("a", "asks", [on(0, 1, 2), on(1)]),
      act("b", "states", [on(0)]),
      act("a", "offers", [on(0, 1)]),
      act("mediator", "proposes", [on(2, 0)]),
      act("b", "promises", []),
    ];
    const positions = positionsOf(record, frame);
    expect(positions.voices.map(({ voice, isParty }) => [voice, isParty])).toEqual([
      ["a", true],
      ["b", true],
      ["mediator", false],
    ]);
    const asked = { act: 0, kind: "asks", side: "for", options: [1, 2], together: [] };
    const offered = { act: 2, kind: "offers", side: "for", options: [1], together: [] };
    expect(cellOf(positions, "a", 0)).toMatchObject({ latest: offered, earlier: [asked], wants: [1] });
    expect(cellOf(positions, "b", 0)).toMatchObject({ latest: null, besides: [1], moves: [] });
    expect(positions.withoutIssue).toEqual([4]);
    expect(positions.moves).toEqual([
      { voice: "a", issue: "x", act: 2, from: 0, change: "narrower", dated: false },
    ]);
  });

  it("counts who asks for an issue by now", () => {
    const record = [
      act(["a", "b"], "asks", [on(0, 0)]),
      act("a", "asks", [on(1)]),
      act("b", "asks", [on(2, 0)]),
      act("b", "refuses", [on(2, 0)]),
      act("mediator", "proposes", [on(2, 1)]),
    ];
    const { issues } = positionsOf(record, frame);
    expect(issues.map(({ reach, askedBy }) => [reach, askedBy])).toEqual([
      ["all", ["a", "b"]],
      ["one", ["a"]],
      ["none", []],
    ]);
    expect(issues[2].options[0]).toEqual({ wantedBy: [], refusedBy: ["b"] });
    expect(issues[0].options[0]).toEqual({ wantedBy: ["a", "b"], refusedBy: [] });
  });
});

describe("a move", () => {
  it.each([
    ["for more", [act("a", "asks", [on(0, 0)]), act("a", "asks", [on(0, 0, 1)])], [[0, 1, "wider"]]],
    ["for fewer", [act("a", "asks", [on(0, 0, 1)]), act("a", "asks", [on(0, 1)])], [[0, 1, "narrower"]]],
    ["for others", [act("a", "asks", [on(0, 0)]), act("a", "offers", [on(0, 1)])], [[0, 1, "other"]]],
    [
      "for what was refused",
      [act("a", "refuses", [on(0, 0)]), act("a", "accepts", [on(0, 0)])],
      [[0, 1, "accepts-refused"]],
    ],
    [
      "against what was wanted",
      [act("a", "asks", [on(0, 0)]), act("a", "refuses", [on(0, 0)])],
      [[0, 1, "refuses-wanted"]],
    ],
    [
      "back again",
      [act("a", "asks", [on(0, 0)]), act("a", "asks", [on(0, 1)]), act("a", "asks", [on(0, 0)])],
      [
        [0, 1, "other"],
        [1, 2, "other"],
      ],
    ],
  ])("%s", (_, record, moves) => {
    expect(changes(...record)).toEqual(moves);
  });

  it.each([
    ["the same again", act("a", "offers", [on(0, 0)])],
    ["the issue as such", act("a", "asks", [on(0)])],
    ["refusing something else", act("a", "refuses", [on(0, 1)])],
    ["refusing it only together with something", act("a", "refuses", [on(0, 0), on(1, 0)])],
    ["stating, warning or doing", act("a", "does", [on(0, 1)])],
    ["somebody else", act("b", "asks", [on(0, 1)])],
  ])("is not %s", (_, after) => {
    expect(changes(act("a", "asks", [on(0, 0)]), after)).toEqual([]);
  });

  it("follows time, not the order of the record, and says where dates leave that open", () => {
    const record = [
      act("a", "asks", [on(0, 1)], "2025-05-09"),
      act("a", "asks", [on(0, 0)], "2025-05-08"),
      act("a", "asks", [on(0, 2)], "2025-05"),
    ];
    expect(positionsOf(record, frame).moves).toMatchObject([
      { from: 1, act: 0, dated: true },
      { from: 0, act: 2, dated: false },
    ]);
  });
});

const records = fc.array(
  fc.record({
    who: fc.subarray(["a", "b", "mediator"], { minLength: 1 }),
    kind: fc.constantFrom(...ACT_KINDS),
    about: fc
      .subarray([0, 1, 2])
      .chain((issues) =>
        fc.tuple(...issues.map((issue) => fc.subarray([0, 1, 2]).map((options) => ({ issue, options })))),
      ),
    when: fc.constantFrom("2025", "2025-05", "2025-05-07", "2025-05-08", "2025-05-08T10:00Z"),
  }),
  { maxLength: 12 },
);

const asActs = (found: readonly Pick<Act, "who" | "kind" | "about" | "when">[]): Act[] =>
  found.map(({ who, kind, about, when }) => act([...who], kind, about, when));

test("every act about an issue is in the cells of those who spoke, once, by time", () => {
  fc.assert(
    fc.property(records, (given) => {
      const record = asActs(given);
      const positions = positionsOf(record, frame);
      const rank = (at: number) => positions.order.indexOf(at);
      for (const { voice, cells } of positions.voices) {
        cells.forEach(({ latest, earlier, besides, wants, refuses, moves }, issue) => {
          const taken = [...earlier, ...(latest ? [latest] : [])].map((one) => one.act);
          const spoken = positions.order.filter(
            (at) => record[at].who.includes(voice) && record[at].about.some((term) => term.issue === issue),
          );
          expect(taken).toEqual(spoken.filter((at) => takesPosition(record[at].kind)));
          expect(besides).toEqual(spoken.filter((at) => !takesPosition(record[at].kind)));
          expect(wants.filter((option) => refuses.includes(option))).toEqual([]);
          for (const move of moves) {
            expect(taken).toContain(move.from);
            expect(rank(move.from)).toBeLessThan(rank(move.act));
          }
        });
      }
      const moved = positions.voices.flatMap(({ cells }) => cells.flatMap(({ moves }) => moves));
      expect(moved).toHaveLength(positions.moves.length);
    }),
  );
});

test("other names change nothing else, and what others say leaves a party's cells as they are", () => {
  fc.assert(
    fc.property(records, (given) => {
      const record = asActs(given);
      const alone = record.map((one) => ({ ...one, who: one.who.filter((voice) => voice === "a") }));
      expect(cellsOf(positionsOf(alone, frame), "a")).toEqual(cellsOf(positionsOf(record, frame), "a"));
      const renamed = {
        ...frame,
        issues: frame.issues.map((issue) => ({ ...issue, id: `${issue.id}${issue.id}` as IssueId })),
      };
      const text = JSON.stringify(positionsOf(record, renamed)).replaceAll(
        /"(xx|yy|zz)"/g,
        (id) => `"${id[1]}"`,
      );
      expect(JSON.parse(text)).toEqual(positionsOf(record, frame));
    }),
  );
});

function cellsOf({ voices }: Positions, voice: string) {
  return voices.find((one) => one.voice === voice)?.cells;
}

describe("bundled cases", () => {
  it.each(BUNDLED)("%s: a cell for each, and nothing out of place", (name) => {
    const { record, frame: known } = readBundled(name);
    const { voices, issues, order, withoutIssue } = positionsOf(record, known);
    expect(order).toHaveLength(record.length);
    expect(withoutIssue.every((at) => record[at].about.length === 0)).toBe(true);
    expect(voices.slice(0, known.parties.length).map(({ voice }) => voice)).toEqual(
      known.parties.map(({ id }) => id),
    );
    for (const { cells } of voices) expect(cells).toHaveLength(known.issues.length);
    expect(issues.map(({ issue }) => issue)).toEqual(known.issues.map(({ id }) => id));
  });

  it("the works agreement: both ask on wage and hours, a combination is refused as such", () => {
    const { record, frame: known } = readBundled("works-agreement");
    const positions = positionsOf(record, known);
    const issue = (id: string) => known.issues.findIndex((one) => one.id === id);
    expect(positions.issues[issue("wage")].reach).toBe("all");
    const security = cellOf(positions, "union", issue("security"));
    expect(security.refuses).toEqual([]);
    expect(security.latest?.together).toEqual([issue("temporary")]);
    expect(cellOf(positions, "management", issue("hours")).refuses).toHaveLength(1);
    expect(positions.moves).toEqual([]);
  });

  it("Elmira: the ministry moved from the order as issued to the modified one", () => {
    const { record, frame: known } = readBundled("elmira-1989");
    const { moves } = positionsOf(record, known);
    expect(moves.map(({ voice, act: at, from }) => [voice, record[from].id, record[at].id])).toEqual([
      ["ministry", "issued", "agreed"],
    ]);
    expect(moves[0].dated).toBe(true);
  });
});
