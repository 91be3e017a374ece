import { describe, expect, it } from "vitest";
import { alternatingOffers } from "../../../src/rehearsal/protocols/alternating-offers.ts";
import type { Protocol } from "../../../src/rehearsal/protocols/protocol.ts";
import { readProtocol } from "../../../src/rehearsal/protocols/read-protocol.ts";
import { openScenario } from "../../../src/rehearsal/scenario/scenario.ts";
import { type ActWords, actsOf } from "../../../src/rehearsal/session/acts-of.ts";
import type { Setup } from "../../../src/rehearsal/session/play.ts";
import { rehearse } from "../../../src/rehearsal/session/rehearse.ts";
import { ACCEPT, joinsIf, joinsIfMany, LEAVE, REJECT } from "../../../src/rehearsal/session/words.ts";
import type { Strategy } from "../../../src/rehearsal/strategies/negotiator.ts";
import { readStrategy } from "../../../src/rehearsal/strategies/read-strategy.ts";
import { plainTerms } from "../../../src/rehearsal/terms/terms.ts";
import { readRoomAct } from "../../../src/talks/acts/room-act.ts";
import { progressFor } from "../../../src/talks/progress/progress-for.ts";
import { progressInput } from "../../../src/talks/progress-input.ts";
import { foldRoom } from "../../../src/talks/room-fold.ts";
import { readBundled } from "../../bundled-cases.ts";

const WORDS: ActWords = {
  title: (title) => `Played: ${title}`,
  clause: { title: "Played", words: "Not meant." },
  opening: ({ parties, seed, session }) =>
    [...parties.map(({ party, strategy }) => `${party} ${strategy}`), seed, session].join("; "),
  happened: (what) => `Now: ${what}`,
  chair: "The chair",
  declined: "No.",
  isItBetter: "Better?",
  joinsIf: (names) => `If ${names.join(", ")}`,
  joinsIfMany: (others) => `If ${others} others`,
  forfeited: ({ party, fault }) => `${party}: ${fault}`,
  ended: (end) => end,
};
const START = Date.UTC(2026, 0, 5, 9);

function strategy(text: string): Strategy {
  const reading = readStrategy(text);
  if (!reading.ok) throw new Error(text);
  return reading.strategy;
}

function protocol(text: string): Protocol {
  const reading = readProtocol(text);
  if (!reading.ok) throw new Error(text);
  return reading.protocol;
}

const VARIANTS = [
  "alternating-offers",
  "simultaneous-offers",
  "majority-vote",
  "majority-vote:all=1",
  "conditional-vote",
  "conditional-vote:quorum=3",
  "single-text",
  "single-text:annealing=1",
  "shuttle",
  "shuttle:named=0",
  "shuttle:papers=1",
];

/** Joins if the next one does. */
const NEIGHBOURLY: Strategy = {
  name: "neighbourly",
  open: ({ own, party, parties }) => ({
    offer: () => own.best,
    accepts: () => false,
    joins: () => joinsIf([(party + 1) % parties]),
  }),
};

/** Joins if two others do. */
const SOCIABLE: Strategy = {
  name: "sociable",
  open: ({ own }) => ({ offer: () => own.best, accepts: () => false, joins: () => joinsIfMany(2) }),
};

interface Asked {
  readonly name: string;
  readonly as?: readonly string[];
  readonly own?: readonly Strategy[];
  readonly protocol?: Protocol;
  readonly rounds?: number;
  readonly terms?: Partial<Setup["terms"]>;
  readonly seed?: number;
}

function played({ name, as, own, protocol = alternatingOffers, rounds = 12, terms, seed = 1 }: Asked) {
  const { frame, profiles } = readBundled(name);
  const noDeal = new Map(
    profiles.flatMap(({ party, noDeal }) =>
      noDeal.kind === "unknown" ? [[party, { num: 0n, den: 1n }] as const] : [],
    ),
  );
  const opening = openScenario({ frame, profiles, noDeal });
  if (!opening.ok) throw new Error(JSON.stringify(opening.reasons));
  const { scenario } = opening;
  const parties = scenario.parties.length;
  const usual = as ?? ["boulware", "conceder"];
  const strategies = own ?? Array.from({ length: parties }, (_, k) => strategy(usual[k % usual.length]));
  const setup = {
    scenario,
    protocol,
    terms: { ...plainTerms(parties, rounds), ...terms },
    strategies,
    seed,
    session: 0,
  };
  return { ...rehearse(setup), profiles };
}

function told(asked: Asked) {
  const session = played(asked);
  const acts = actsOf(session, { startsAt: START, words: WORDS });
  return { session, acts, room: foldRoom(acts) };
}

const LEAVES: Strategy = { name: "leaves", open: () => ({ offer: () => LEAVE, accepts: () => false }) };
const THROWS: Strategy = {
  name: "throws",
  open: () => ({
    offer: () => {
      throw new Error("broken");
    },
    accepts: () => false,
  }),
};

const SESSIONS: Record<string, Asked> = {
  "that agrees": { name: "ceasefire-at-ulvery" },
  "of four parties": { name: "river-basin", as: ["boulware", "conceder"], rounds: 30 },
  "of three parties who know no alternative": { name: "elmira-1989", as: ["linear"] },
  "that runs out of time": { name: "works-agreement", as: ["hardliner"] },
  "with a clock": {
    name: "works-agreement",
    terms: {
      deadline: { kind: "time", limit: 3_600_000, turn: { least: 1_000, most: 900_000 }, rounds: 50 },
    },
  },
  "that breaks down": { name: "works-agreement", as: ["hardliner"], terms: { breakdown: 0.6 } },
  "that one leaves": { name: "works-agreement", own: [strategy("boulware"), LEAVES] },
  "in which one fails": { name: "ceasefire-at-ulvery", own: [strategy("boulware"), THROWS] },
};

for (const variant of VARIANTS) {
  const by = { protocol: protocol(variant), rounds: 25 };
  SESSIONS[`of two, ${variant}`] = { name: "ceasefire-at-ulvery", as: ["linear", "conceder"], ...by };
  SESSIONS[`of six, ${variant}`] = { name: "river-basin", as: ["linear", "conceder"], ...by };
  SESSIONS[`of three, ${variant}`] = { name: "elmira-1989", as: ["linear"], ...by };
  SESSIONS[`of two who never move, ${variant}`] = { name: "nash-1950", as: ["hardliner"], ...by };
}
SESSIONS["in which all join if their neighbours do"] = {
  name: "river-basin",
  own: Array(6).fill(NEIGHBOURLY),
  protocol: protocol("conditional-vote"),
};
SESSIONS["in which all join if two others do"] = {
  name: "river-basin",
  own: Array(6).fill(SOCIABLE),
  protocol: protocol("conditional-vote"),
};

describe.each(Object.entries(SESSIONS))("a rehearsed session %s", (_, asked) => {
  const { session, acts, room } = told(asked);

  it("is a log of which every act is legal and every name is well formed", () => {
    expect(room.acts.flatMap(({ illegal, placed }) => (illegal ? [[placed, illegal.code]] : []))).toEqual([]);
    for (const { leaf, author, seat } of acts) {
      for (const [name, bytes] of [
        [leaf, 32],
        [author, 32],
        [seat, 8],
      ] as const) {
        const raw = Buffer.from(name, "base64url");
        expect([raw.length, raw.toString("base64url")]).toEqual([bytes, name]);
      }
    }
    expect(new Set(acts.map(({ leaf }) => leaf)).size).toBe(acts.length);
    for (const { act } of acts) {
      if (act.do === "found" || act.do === "admit") continue;
      expect(readRoomAct(JSON.stringify(act))).toEqual(act);
    }
  });

  it("has the offers of the trace, in their order and their rounds", () => {
    const { trace, deals } = session;
    const spoken = Array.from({ length: trace.length }, (_, k) => k)
      .filter((k) => trace.word[k] >= 0 && trace.by[k] < session.setup.scenario.parties.length)
      .map((k) => ({ by: trace.by[k], deal: deals.dealOf(trace.word[k]), round: trace.round[k] + 1 }));
    const input = progressInput(room, { now: acts.at(-1)?.stamp ?? 0, profiles: session.profiles });
    expect(input?.offers.map(({ by, deal, round }) => ({ by, deal, round }))).toEqual(spoken);
  });

  it("ends as the session ended", () => {
    const { outcome, deals } = session;
    const agreed = room.agreements.map(({ choices, signed }) => [choices, signed.length]);
    if (outcome.end !== "agreed") expect(agreed).toEqual([]);
    else {
      const deal = deals.dealOf(outcome.deal);
      const { issues } = session.setup.scenario.frame;
      const choices = Object.fromEntries(issues.map(({ id, options }, k) => [id, options[deal[k]].id]));
      expect(agreed).toEqual([[choices, joined(session)]]);
    }
    expect(room.rounds.map(({ closed }) => closed !== null)).toEqual(Array(outcome.round + 1).fill(true));
  });

  it("is reckoned like live talks: a move an offer, and a gap a party", () => {
    const input = progressInput(room, { now: acts.at(-1)?.stamp ?? 0, profiles: session.profiles });
    if (!input) throw new Error("no frame");
    const progress = progressFor(input);
    expect(progress.moves).toHaveLength(input.offers.length);
    expect(progress.gaps).toHaveLength(session.setup.scenario.parties.length);
    expect(progress.moves.slice(2).every(({ labels }) => labels.length > 0)).toBe(true);
  });
});

/** How many are bound and did not vote against it; a vote takes one round. */
function joined({ setup, trace, outcome }: ReturnType<typeof played>): number {
  if (outcome.end !== "agreed") return 0;
  const words = Array.from({ length: trace.length }, (_, k) => k).filter(
    (k) => trace.round[k] === outcome.round,
  );
  const against = words.filter((k) => trace.word[k] === REJECT).map((k) => trace.by[k]);
  const voted = setup.protocol.id === "majority-vote";
  return outcome.parties.filter((party) => !(voted && against.includes(party))).length;
}

describe("what the acts say of themselves, wherever they go", () => {
  it("is that they were played: in the title, the case, the ground rules and the first words", () => {
    const { acts, room } = told(SESSIONS["that agrees"]);
    const title = "Played: The ceasefire at Ulvery";
    expect(room.title).toBe(title);
    expect(acts.find(({ act }) => act.do === "frame")?.act).toMatchObject({ frame: { title } });
    const rules = acts.flatMap(({ act }) => (act.do === "propose-rules" ? [act.rules.further] : []));
    expect(rules).toEqual([[WORDS.clause]]);
    const [first] = acts.filter(({ kind }) => kind === "act");
    expect(first.act).toEqual({
      do: "note",
      words: "The Hill Council boulware; The Plain Council conceder; 1; 0",
    });
    expect(first.audience).toHaveLength(3);
  });

  it("stands in rules that a vote changed, too", () => {
    const as = ["linear:join=whoever", "conceder:join=whoever"];
    const { acts } = told({ ...SESSIONS["of six, majority-vote"], as });
    const rules = acts.flatMap(({ act }) => (act.do === "propose-rules" ? [act.rules.further] : []));
    expect(rules).toEqual([[WORDS.clause], [WORDS.clause]]);
  });

  it("is what happens on the way, at the beginning of its round", () => {
    const shocks = [
      { round: 2, what: "Rain", noDeal: [0, null] },
      { round: 40, what: "Too late", noDeal: [0, null] },
    ];
    const { acts, room } = told({ name: "works-agreement", as: ["hardliner"], rounds: 4, terms: { shocks } });
    const said = acts.map(({ act }) => (act.do === "note" ? act.words : act.do));
    expect(said.filter((word) => word.startsWith("Now: "))).toEqual(["Now: Rain"]);
    const [at] = acts.filter(({ act }) => act.do === "open-round" && act.round === 3);
    expect(said[acts.indexOf(at) + 1]).toBe("Now: Rain");
    expect(room.acts.filter(({ illegal }) => illegal)).toEqual([]);
  });
});

it("a condition stands in the acceptance, and on one's own offer in a note after the others'", () => {
  const { acts, session } = told(SESSIONS["in which all join if two others do"]);
  const said = acts.flatMap(({ act }) => {
    if (act.do === "accept" && !act.binding) return [`accept: ${act.words}`];
    return act.do === "note" && act.words.startsWith("If") ? [`note: ${act.words}`] : [];
  });
  expect(said).toEqual([...Array(5).fill("accept: If 2 others"), "note: If 2 others"]);
  expect(session.outcome).toMatchObject({ end: "agreed", parties: [0, 1, 2, 3, 4, 5] });
});

it("only those who joined sign what a majority binds all to: neither who refused nor whose condition was not met", () => {
  const votes = [ACCEPT, ACCEPT, joinsIf([0]), ACCEPT, joinsIf([5]), REJECT];
  const own = votes.map(
    (vote): Strategy => ({
      name: String(vote),
      open: (view) => ({ offer: () => view.own.best, accepts: () => false, joins: () => vote }),
    }),
  );
  const { room, session } = told({ name: "river-basin", own, protocol: protocol("majority-vote:all=1") });
  expect(session.outcome).toMatchObject({ end: "agreed", parties: [0, 1, 2, 3, 4, 5] });
  expect(room.agreements.map(({ signed }) => signed.length)).toEqual([4]);
});

describe("how sessions end", () => {
  it.each([
    ["that runs out of time", "deadline"],
    ["that breaks down", "broke-down"],
    ["that one leaves", "walked-away"],
    ["in which one fails", "forfeited"],
    ["that agrees", "agreed"],
  ])("%s: %s", (name, end) => {
    expect(played(SESSIONS[name]).outcome.end).toBe(end);
  });

  it("says in the log whose fault it was", () => {
    const { acts } = told(SESSIONS["in which one fails"]);
    expect(acts.map(({ act }) => act)).toContainEqual({ do: "note", words: "The Plain Council: threw" });
  });
});
