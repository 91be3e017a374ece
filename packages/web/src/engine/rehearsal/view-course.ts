// Puts what was said in a session into the words and points of the page.
import {
  ACCEPT,
  afterDelay,
  BETTER,
  conditionOf,
  FORFEIT,
  LEAVE,
  manyOf,
  NONE,
  type Outcome,
  REJECT,
  SAME,
  type Scenario,
  type Session,
  type Setup,
  type Trace,
  WORSE,
} from "@parley/engine/rehearsal";
import { choicesOf } from "../deals/choices.ts";
import { optionWords } from "../deals/deal-words.ts";
import type {
  ActView,
  ActWord,
  CourseSide,
  CourseView,
  EndView,
  LeftOnTable,
  PackageView,
} from "./course-view.ts";
import { betterForNobodyWorse, efficientWorths } from "./listed-packages.ts";
import type { Person } from "./person.ts";

/** What is looked at of a session, whether it was played here or told anew. */
export interface SeenSession extends Pick<Session, "deals" | "outcome" | "trace"> {
  readonly clock: Pick<Session["clock"], "happened" | "noDeal">;
  readonly machine: Pick<Session["machine"], "standing" | "text">;
}

interface Viewing {
  readonly setup: Setup;
  readonly session: SeenSession;
  /** Who looks on while it goes on, from one seat; everybody sees everything if left out. */
  readonly seenBy?: Person;
}

export function viewCourse({ setup, session, seenBy }: Viewing): CourseView {
  const { scenario } = setup;
  const seen = scenario.parties.map((_, party) => seenBy === undefined || party === seenBy.seat);
  const packages = new Packages({ scenario, session, seen });
  const acts = actsOf({ setup, session, ...(seenBy ? { seenBy } : {}) }, packages);
  const { standing, text } = session.machine;
  for (const deal of [standing, text]) if (deal >= 0) packages.place(deal);
  const { outcome } = session;
  const end = outcome && endOf({ setup, session, outcome, packages });
  return {
    acts,
    end,
    frontier: seen.includes(false) ? null : efficientWorths(scenario),
    shocks: session.clock.happened.map(({ round, what }) => ({ round: round + 1, what })),
    sides: scenario.parties.map(sideOf),
    packages: packages.list,
  };
}

export function sideOf({ name, estimated, noDeal, points }: Scenario["parties"][number]): CourseSide {
  return { name, estimated, low: points(0), high: points(1), noDeal: points(noDeal) };
}

interface Shown {
  readonly scenario: Scenario;
  readonly session: SeenSession;
  /** Per party: whether its worths are shown. */
  readonly seen: readonly boolean[];
}

/** Each package that comes up, once. */
class Packages {
  readonly list: PackageView[] = [];
  readonly #places = new Map<number, number>();
  readonly #shown: Shown;

  constructor(shown: Shown) {
    this.#shown = shown;
  }

  place(deal: number): number {
    const known = this.#places.get(deal);
    if (known !== undefined) return known;
    this.#places.set(deal, this.list.length);
    this.list.push(packageView(deal, this.#shown));
    return this.list.length - 1;
  }
}

function packageView(deal: number, { scenario, session, seen }: Shown): PackageView {
  const { frame, parties } = scenario;
  const options = session.deals.dealOf(deal);
  return {
    worth: parties.map(({ points }, party) => {
      const worth = session.deals.worth(party, deal);
      return seen[party] && Number.isFinite(worth) ? points(worth) : null;
    }),
    options: frame.issues.map((issue, at) => optionWords(issue, options[at])),
    choices: choicesOf(frame, options),
  };
}

const WORDS = new Map<number, ActWord>([
  [ACCEPT, "accept"],
  [LEAVE, "leave"],
  [REJECT, "reject"],
  [BETTER, "better"],
  [SAME, "same"],
  [WORSE, "worse"],
  [FORFEIT, "forfeit"],
]);

function actsOf({ session: { trace }, seenBy }: Viewing, packages: Packages): ActView[] {
  const places = Array.from({ length: trace.length }, (_, at) => at).filter(
    (at) => !seenBy || reaches({ trace, at }, seenBy),
  );
  return places.map((at) => {
    const word = trace.word[at];
    const about = word >= 0 ? word : trace.about[at];
    return {
      round: trace.round[at] + 1,
      by: trace.by[at],
      word: word >= 0 ? "offer" : (WORDS.get(word) ?? "join-if"),
      about: about === NONE ? null : packages.place(about),
      joins: bitsOf(conditionOf(word) ?? 0),
      joinsMany: manyOf(word),
    };
  });
}

/** Whether a seat learns of a word while the talks go on. */
function reaches({ trace, at }: { trace: Trace; at: number }, { seat, heard }: Person): boolean {
  const [author, word] = [trace.by[at], trace.word[at]];
  if (author === seat || word === LEAVE || word === FORFEIT) return true;
  if (word >= 0)
    return heard.some(({ deal, by, answer }) => deal === word && by === author && answer === undefined);
  const [about, when] = [trace.about[at], trace.round[at]];
  return heard.some(
    ({ deal, by, answer, round }) => deal === about && by === author && answer === word && round === when,
  );
}

function bitsOf(set: number): number[] {
  return Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => Math.floor(set / 2 ** bit) % 2 === 1);
}

interface Ending {
  readonly setup: Setup;
  readonly session: SeenSession;
  readonly outcome: Outcome;
  readonly packages: Packages;
}

function endOf({ setup, session, outcome, packages }: Ending): EndView {
  const { scenario, terms } = setup;
  const { deals, clock } = session;
  const agreed = outcome.end === "agreed" ? outcome : null;
  const after = (points: number, party: number) => afterDelay(terms.delays[party], points, outcome.round);
  const noDeal = scenario.parties.map(({ points }, party) => after(points(clock.noDeal[party]), party));
  const worth = scenario.parties.map(({ points }, party) => {
    if (!agreed?.parties.includes(party)) return noDeal[party];
    const own = deals.worth(party, agreed.deal);
    return Number.isFinite(own) ? after(points(own), party) : null;
  });
  return {
    kind: outcome.end,
    round: outcome.round + 1,
    by: "by" in outcome ? outcome.by : null,
    detail: outcome.end === "forfeited" ? outcome.detail : null,
    about: agreed && packages.place(agreed.deal),
    parties: agreed ? agreed.parties : [],
    worth,
    noDeal,
    left: leftOf({ setup, session, outcome, packages }),
  };
}

function leftOf({ setup, session, outcome, packages }: Ending): LeftOnTable {
  const { scenario } = setup;
  const { deals, clock } = session;
  const agreed = outcome.end === "agreed" ? outcome : null;
  const floor = scenario.parties.map((_, party) => {
    const noDeal = clock.noDeal[party];
    return agreed?.parties.includes(party) ? worthOrNone(deals.worth(party, agreed.deal), noDeal) : noDeal;
  });
  const better = betterForNobodyWorse(scenario, floor);
  if (better === undefined) return { kind: "unknown" };
  if (better !== null) return { kind: agreed ? "better" : "missed", about: packages.place(better) };
  if (!agreed) return { kind: "none" };
  return { kind: agreed.parties.length === floor.length ? "efficient" : "efficient-for-all" };
}

/** What a party refuses is worse to it than no deal. */
function worthOrNone(worth: number, noDeal: number): number {
  return Number.isFinite(worth) ? worth : noDeal;
}
