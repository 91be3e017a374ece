// Ground rules on the page: how they stand, what changes, what a draft lacks, and edits that keep clauses fitting each other.
import { plainText } from "@parley/engine/report";
import { type GroundRules, groundRulesSchema, type RoomAct } from "@parley/engine/talks";
import { describe, expect, it } from "vitest";
import {
  FRAME,
  keyOf,
  leaf,
  MEDIATOR,
  NORTH,
  OBSERVER,
  type RoomLog,
  RULES,
  SOUTH,
  seat,
  seated,
  underRules,
} from "../../../engine/test/talks/a-room.ts";
import { rules as rulesNow } from "../../src/room/questions/rules.ts";
import { rulesCheck } from "../../src/room/questions/rules-check.ts";
import { rulesDraft } from "../../src/room/questions/rules-draft.ts";
import { rulesVersion } from "../../src/room/questions/rules-version.ts";
import { CLAUSE_NAMES, clauseChanges, readClauses } from "../../src/room/rules/clauses.ts";
import { newTripwire, withFrame, withRole, withVoice } from "../../src/room/rules/draft-edits.ts";
import { draftProblems, tidied } from "../../src/room/rules/draft-problems.ts";
import { RULES_DRAFT } from "../../src/room/rules/kept-draft.ts";
import { deskOf } from "./a-desk.ts";

const MEDIA: GroundRules = { ...RULES, media: { line: "joint-statements", words: "Once a week." } };

function proposed(rules: GroundRules = RULES): RoomLog {
  const log = seated();
  log.send(MEDIATOR, { do: "frame", version: 1, frame: FRAME } as RoomAct);
  log.send(MEDIATOR, { do: "propose-rules", version: 1, rules });
  return log;
}

const PROPOSAL = leaf(8);

describe("how the ground rules stand", () => {
  it("says what comes first: a case and a named party", async () => {
    const view = await rulesNow(null, deskOf(seated(), NORTH));
    expect(view.needs).toEqual({ frame: true, seats: false });
    expect(view).toMatchObject({ inForce: null, waiting: null, versions: [] });
  });

  it("names who has yet to sign the version that waits", async () => {
    const log = proposed();
    log.send(NORTH, { do: "sign-rules", proposal: PROPOSAL });
    const { waiting, own } = await rulesNow(null, deskOf(log, SOUTH));
    expect(waiting?.missing.map(({ id }) => id)).toEqual([MEDIATOR, SOUTH]);
    expect(waiting).toMatchObject({ ownMissing: true, standing: "waiting" });
    expect(own.voice).toBe(true);
  });

  it("keeps a version in force until the next is signed by all", async () => {
    const log = underRules();
    const proposal = log.send(SOUTH, { do: "propose-rules", version: 2, rules: MEDIA });
    expect(await rulesNow(null, deskOf(log, NORTH))).toMatchObject({
      inForce: { version: 1, missing: [] },
      waiting: { version: 2 },
    });
    log.send(MEDIATOR, { do: "propose-rules", version: 3, rules: RULES });
    const standings = async () =>
      (await rulesNow(null, deskOf(log, NORTH))).versions.map(({ standing }) => standing);
    expect(await standings()).toEqual(["waiting", "passed-over", "in-force"]);
    for (const one of [MEDIATOR, NORTH, SOUTH]) log.send(one, { do: "sign-rules", proposal });
    expect(await standings()).toEqual(["waiting", "in-force", "replaced"]);
  });

  it("does not let a seat that came later keep a version from force, but names it", async () => {
    const late = seat("late");
    const rules = {
      ...RULES,
      seats: [...RULES.seats, { seat: late, role: "party" as const, voice: true, speaksFor: [] }],
    };
    const log = seated();
    log.send(MEDIATOR, { do: "seat", seat: late, name: "Late", role: "party" });
    log.send(MEDIATOR, { do: "frame", version: 1, frame: FRAME } as RoomAct);
    const proposal = log.send(MEDIATOR, { do: "propose-rules", version: 1, rules });
    for (const one of [MEDIATOR, NORTH]) log.send(one, { do: "sign-rules", proposal });
    log.send(MEDIATOR, { do: "admit", member: keyOf(late), seat: late });
    const own = rulesVersion({ version: 1, against: null }, deskOf(log, SOUTH))?.own;
    expect(own).toMatchObject({ whyNot: null, bringsIntoForce: true });
    log.send(SOUTH, { do: "sign-rules", proposal });
    const view = await rulesNow(null, deskOf(log, late));
    expect(view.inForce).toMatchObject({ ownMissing: true });
    const signers = rulesVersion({ version: 1, against: null }, deskOf(log, late))?.signers;
    expect(signers?.at(-1)).toMatchObject({ isOwn: true, isLate: true, signedAt: null });
  });
});

describe("one version", () => {
  it("reads under the names of its clauses, in their order", () => {
    const clauses = readClauses(
      { ...MEDIA, further: [{ title: "Places", words: "In turn." }] },
      {
        ...underRules().room(NORTH),
      },
      "en",
    );
    expect(clauses.map(({ key }) => key)).toEqual([...CLAUSE_NAMES, "further Places"]);
    const titleOf = (key: string) => plainText(clauses.find((one) => one.key === key)?.title ?? []);
    expect(titleOf("media")).toBe("Media");
    expect(titleOf("seats")).toBe("Who speaks for whom");
    expect(titleOf("observers")).toBe("What observers see");
    expect(titleOf("nothing-agreed")).toBe("Whole or in parts");
    expect(titleOf("suspension")).toBe("Pausing and resuming");
  });

  it("shows what is different, clause by clause, and only that", () => {
    const log = underRules();
    log.send(SOUTH, { do: "propose-rules", version: 2, rules: MEDIA });
    const view = rulesVersion({ version: 2, against: null }, deskOf(log, NORTH));
    expect(view?.against).toBe(1);
    expect(view?.changes.map(({ key }) => key)).toEqual(["media"]);
    expect(view?.changes[0]).toMatchObject({ gone: [expect.stringContaining("Nobody")] });
    const media = view?.clauses.find(({ key }) => key === "media");
    expect(media?.lines.map(({ isNew }) => isNew)).toEqual([true, true]);
    expect(rulesVersion({ version: 1, against: null }, deskOf(log, NORTH))?.changes).toEqual([]);
    expect(rulesVersion({ version: 7, against: null }, deskOf(log, NORTH))).toBe(null);
  });

  it("finds further clauses that were taken off or came", () => {
    const { frames, seats } = underRules().room(NORTH);
    const read = (title: string) =>
      readClauses({ ...RULES, further: [{ title, words: "In turn." }] }, { frames, seats }, "en");
    expect(clauseChanges(read("Places"), read("Visits"))).toEqual([
      { key: "further Visits", title: "Visits", gone: [], come: ["In turn."] },
      { key: "further Places", title: "Places", gone: ["In turn."], come: [] },
    ]);
  });

  it("shows a word about it to those whom it was sent to", () => {
    const log = proposed();
    const about = PROPOSAL;
    log.send(NORTH, { do: "note", words: "Media?", about, mayPass: "nothing" }, { to: [MEDIATOR, NORTH] });
    const notes = (of: typeof NORTH) => rulesVersion({ version: 1, against: null }, deskOf(log, of));
    expect(notes(SOUTH)?.notes).toEqual([]);
    expect(notes(MEDIATOR)?.notes).toMatchObject([{ words: "Media?", from: { name: "North" } }]);
    expect(notes(NORTH)?.hasConfided).toBe(true);
    expect(notes(SOUTH)?.hasConfided).toBe(false);
  });

  it("says why a seat can't sign", () => {
    const view = (of: typeof NORTH) => rulesVersion({ version: 1, against: null }, deskOf(underRules(), of));
    expect(view(NORTH)?.own.whyNot).toMatch(/signed this already/);
    expect(view(OBSERVER)?.own.whyNot).toMatch(/voice/);
  });
});

describe("a draft", () => {
  it("begins from cautious clauses for the seats of the room, or from versions", async () => {
    const before = await rulesDraft(null, deskOf(seated(), MEDIATOR));
    expect(before.starts).toEqual([]);
    const log = underRules();
    log.send(SOUTH, { do: "propose-rules", version: 2, rules: MEDIA });
    const { starts, next, kept } = await rulesDraft(null, deskOf(log, MEDIATOR));
    expect(starts.map(({ version }) => version)).toEqual([null, 1, 2]);
    expect(starts[0].rules.seats).toEqual(RULES.seats.toSorted((a, b) => order(a.seat) - order(b.seat)));
    expect(starts[0].rules.passingOn).toBe("nothing");
    expect({ next, kept }).toEqual({ next: 3, kept: null });
  });

  it("names seats that came later, without a voice, even in what was kept", async () => {
    const log = underRules();
    const fifth = seat("fifth");
    log.send(MEDIATOR, { do: "seat", seat: fifth, name: "Fifth", role: "party", party: "north" });
    const kept = new Map([[RULES_DRAFT, { rules: MEDIA, next: 2 }]]);
    const view = await rulesDraft(null, deskOf(log, MEDIATOR, { kept }));
    const added = { seat: fifth, role: "party", voice: false, speaksFor: ["north"] };
    expect(view.kept?.rules.seats.at(-1)).toEqual(added);
    expect(view.starts[1].rules.seats.at(-1)).toEqual(added);
  });

  it("is judged as the room would judge it", () => {
    const desk = deskOf(proposed(), MEDIATOR);
    const check = rulesCheck({ rules: MEDIA }, desk);
    expect(check.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(check.ready).toEqual(MEDIA);
    expect(check.signers.map(({ id }) => id)).toEqual([MEDIATOR, NORTH, SOUTH]);
    expect(check.changes.map(({ key }) => key)).toEqual(["media"]);
    expect(rulesCheck({ rules: MEDIA }, deskOf(proposed(), OBSERVER)).refusal).toMatch(/voice/);
  });

  it("shows problems at the clause that they are of, with names", () => {
    const rules: GroundRules = {
      ...RULES,
      seats: RULES.seats.map((one) => (one.seat === SOUTH ? { ...one, speaksFor: [] } : one)),
      agenda: { ...RULES.agenda, order: ["water", "water"] },
      tabling: { seats: [], between: false },
      deadlines: [{ by: 0, for: " " }],
      tripwires: [{ kind: "gap-not-smaller", limit: 0, ways: [] }],
      further: [{ title: "", words: "x" }],
    };
    const { problems, ready } = rulesCheck({ rules }, deskOf(proposed(), MEDIATOR));
    const found = problems.map(({ clause, code, names }) => [clause, code, names]);
    expect(ready).toBe(null);
    expect(found).toEqual([
      ["seats", "party-seat-for-none", "South"],
      ["seats", "party-for-nobody", "south"],
      ["agenda", "issue-twice", "water"],
      ["tabling", "nobody-tables", ""],
      ["deadlines", "moment-missing", ""],
      ["deadlines", "words-missing", ""],
      ["tripwires", "limit-missing", ""],
      ["tripwires", "no-ways", ""],
      ["further", "title-missing", ""],
    ]);
  });

  it("warns of what is allowed but odd", () => {
    const room = underRules().room(MEDIATOR);
    const codes = (rules: GroundRules) =>
      draftProblems({ rules, room, now: 10 }).map(({ code, severity }) => `${severity} ${code}`);
    expect(codes(RULES)).toEqual([]);
    expect(codes({ ...RULES, decision: { by: "listed", seats: [NORTH] } })).toEqual([
      "warning party-not-asked",
    ]);
    expect(codes(withVoice(RULES, MEDIATOR, false))).toEqual(["warning loses-voice", "warning no-mediator"]);
    expect(codes({ ...RULES, deadlines: [{ by: 5, for: "A text." }] })).toEqual(["warning moment-past"]);
    expect(codes({ ...RULES, further: [{ title: "Long", words: "x".repeat(61_000) }] })).toEqual([
      "error too-long",
    ]);
  });

  it("leaves empty words out of what is proposed", () => {
    const tidy = tidied({
      ...RULES,
      media: { line: "free", words: " " },
      record: { ...RULES.record, words: " Minutes. " },
    });
    expect(tidy.media).toEqual({ line: "free" });
    expect(tidy.record.words).toBe("Minutes.");
    expect(groundRulesSchema.parse(tidy)).toEqual(tidy);
  });
});

describe("edits of a draft", () => {
  it("take a seat that loses its voice off the clauses that need one", () => {
    const rules: GroundRules = { ...RULES, decision: { by: "listed", seats: [NORTH, SOUTH] } };
    const mute = withVoice(rules, SOUTH, false);
    expect(mute.tabling.seats).toEqual([MEDIATOR, NORTH]);
    expect(mute.decision).toEqual({ by: "listed", seats: [NORTH] });
    expect(withVoice(mute, SOUTH, true).tabling.seats).toEqual([MEDIATOR, NORTH, SOUTH]);
  });

  it("make an observer mute, and give a seat that is no observer any more its voice", () => {
    const observing = withRole(RULES, SOUTH, "observer");
    expect(observing.seats.find((one) => one.seat === SOUTH)).toMatchObject({ voice: false, speaksFor: [] });
    const party = withRole(RULES, OBSERVER, "party");
    expect(party.seats.find((one) => one.seat === OBSERVER)).toMatchObject({ voice: true });
    expect(party.tabling.seats).toContain(OBSERVER);
  });

  it("drop parties and issues that another version of the case lacks", () => {
    const rules = { ...RULES, agenda: { ...RULES.agenda, order: ["road", "water"] } };
    const frame = { version: 2, parties: [{ id: "north" }], issues: [{ id: "water" }] };
    const moved = withFrame(rules, frame);
    expect(moved.agenda).toMatchObject({ frame: 2, order: ["water"] });
    expect(moved.seats.find((one) => one.seat === SOUTH)?.speaksFor).toEqual([]);
    expect(moved.seats.find((one) => one.seat === NORTH)?.speaksFor).toEqual(["north"]);
  });

  it("give every kind of tripwire what the rules ask of it", () => {
    for (const kind of [
      "no-movement-time",
      "no-movement-rounds",
      "gap-not-smaller",
      "walk-away-words",
    ] as const)
      expect(groundRulesSchema.safeParse({ ...RULES, tripwires: [newTripwire(kind)] }).success).toBe(true);
  });
});

function order(id: string): number {
  return [MEDIATOR, NORTH, SOUTH, OBSERVER].indexOf(id as typeof NORTH);
}
