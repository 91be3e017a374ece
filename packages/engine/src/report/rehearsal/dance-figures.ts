// The picture of a session: two parties' offers in the plane of their worths, or what each offer is worth to each of several, round by round.
import type { SessionRow } from "../../rehearsal/measures/session-row.ts";
import type {
  CourseStep,
  DanceCourse,
  DanceGraph,
  DanceStep,
  Figure,
  NamedPoint,
  PlanePoint,
  WorthAxis,
} from "../figures/figure.ts";
import type { Speech } from "../speech.ts";
import type { Table, Text } from "../text.ts";
import { endText } from "./end-text.ts";
import { SOLUTION_KEYS, solutionPoint } from "./result-part.ts";
import { isOffer, type OfferStep } from "./session-steps.ts";
import {
  makerName,
  makerText,
  ownPoints,
  partiesOf,
  pointsOf,
  pointsText,
  type SessionWriting,
} from "./session-writing.ts";

/** Null where nothing was tabled. */
export function danceFigure(writing: SessionWriting, row: SessionRow): Figure | null {
  const offers = writing.steps.filter(isOffer);
  if (offers.length === 0) return null;
  return partiesOf(writing).length === 2 ? danceGraph(writing, row, offers) : danceCourse(writing, offers);
}

/** Of more offers, every second, third … is drawn, the first and the last of each party always. */
const MOST_DRAWN = 1_200;

function drawn(offers: readonly OfferStep[]): OfferStep[] {
  if (offers.length <= MOST_DRAWN) return [...offers];
  const step = Math.ceil(offers.length / MOST_DRAWN);
  const count = new Map<number, number>();
  const last = new Map(offers.map((offer) => [offer.by, offer.index]));
  return offers.filter((offer) => {
    const nth = count.get(offer.by) ?? 0;
    count.set(offer.by, nth + 1);
    return nth % step === 0 || offer.accepted || last.get(offer.by) === offer.index;
  });
}

function danceGraph(writing: SessionWriting, row: SessionRow, offers: readonly OfferStep[]): DanceGraph {
  const { speech, yardstick, played } = writing;
  const at = (worths: ArrayLike<number>): PlanePoint => ({
    x: drawnPoints(writing, 0, worths[0]),
    y: drawnPoints(writing, 1, worths[1]),
  });
  const steps = drawn(offers).map(
    (offer): DanceStep => ({
      ...at(offer.worths),
      by: offer.by,
      round: offer.round,
      accepted: offer.accepted,
    }),
  );
  const said = saidBefore(writing);
  const before = said?.map(({ by, round, points: [x, y] }): DanceStep => {
    const { parties } = played.setup.scenario.whole;
    return { x: x ?? parties[0].points(0), y: y ?? parties[1].points(0), by, round, accepted: false };
  });
  const { frontier } = yardstick;
  const efficient: PlanePoint[] =
    frontier.kind === "exact"
      ? Array.from({ length: frontier.size }, (_, point) => at(frontier.worth.map((column) => column[point])))
      : [];
  const named = namedPoints(writing, row, at);
  const final =
    played.outcome.end === "agreed"
      ? { ...at(row.worth), label: speech.say("rehearsed.dance-final", { round: played.outcome.round + 1 }) }
      : null;
  const shown = [...(before ?? []), ...steps, ...efficient, ...named, ...(final ? [final] : [])];
  return {
    kind: "dance-graph",
    id: "dance",
    title: speech.say("rehearsed.dance-title"),
    caption: captionText(writing, offers),
    reading: withBefore(
      speech.say("rehearsed.dance-reading", { frontier: efficient.length > 0, named: named.length > 0 }),
      writing,
    ),
    alternative: alternativeText(writing, offers),
    x: axisOf(
      writing,
      0,
      shown.map(({ x }) => x),
    ),
    y: axisOf(
      writing,
      1,
      shown.map(({ y }) => y),
    ),
    frontier: [...efficient].sort((a, b) => a.x - b.x || b.y - a.y),
    steps,
    ...(before && { before }),
    names: makerNames(writing),
    named,
    final,
    table: offersTable(writing, offers),
  };
}

function danceCourse(writing: SessionWriting, offers: readonly OfferStep[]): DanceCourse {
  const { speech, played } = writing;
  const stepOf = ({ by, round, worths, accepted }: Omit<CourseStep, "worths"> & Worths): CourseStep => ({
    by,
    round,
    worths: worths.map((worth, party) => (worth === -Infinity ? null : pointsOf(writing, party, worth))),
    accepted,
  });
  const steps = drawn(offers).map(stepOf);
  const before = saidBefore(writing)?.map(
    ({ by, round, points }): CourseStep => ({ by, round, worths: points, accepted: false }),
  );
  return {
    kind: "dance-course",
    id: "dance",
    title: speech.say("rehearsed.dance-title"),
    caption: captionText(writing, offers),
    reading: withBefore(speech.say("rehearsed.course-reading"), writing),
    alternative: alternativeText(writing, offers),
    roundLabel: speech.say("rehearsed.column-round"),
    rounds: played.outcome.round + 1,
    panels: partiesOf(writing).map((party) => ({
      ...axisOf(
        writing,
        party,
        [...(before ?? []), ...steps].flatMap(({ worths }) => worths[party] ?? []),
      ),
      noDealLabel: speech.say("rehearsed.course-no-deal"),
    })),
    steps,
    ...(before && { before }),
    names: makerNames(writing),
    finalLabel:
      played.outcome.end === "agreed"
        ? speech.say("rehearsed.dance-final", { round: played.outcome.round + 1 })
        : null,
    table: offersTable(writing, offers),
  };
}

interface Worths {
  readonly worths: readonly number[];
}

interface SaidStep {
  readonly by: number;
  readonly round: number;
  /** In each party's own points; null where it crosses a red line of that party. */
  readonly points: readonly (number | null)[];
}

/** Of more packages only the latest are shown. */
const MOST_SAID = 60;

/** What was really tabled, the last in round 0; null where the session begins anew. */
function saidBefore({ before, played: { setup } }: SessionWriting): SaidStep[] | null {
  if (!before) return null;
  // Issues may have been settled since: these are packages of the whole case.
  const { whole } = setup.scenario;
  const deals = whole.openDeals();
  const known = before.flatMap(({ by, deal }) => {
    const number = deals.numberOf(deal);
    if (number === null) return [];
    const points = whole.parties.map((party, place) => {
      const worth = deals.worth(place, number);
      return worth === -Infinity ? null : party.points(worth);
    });
    return [{ by, points }];
  });
  const shown = known.slice(-MOST_SAID);
  return shown.map((one, k) => ({ ...one, round: k + 1 - shown.length }));
}

function withBefore(reading: string, { before, speech }: SessionWriting): string {
  return before ? `${reading} ${speech.say("rehearsed.dance-before")}` : reading;
}

/** A package that a party refuses is drawn at its worst. */
function drawnPoints(writing: SessionWriting, party: number, worth: number): number {
  return pointsOf(writing, party, worth === -Infinity ? 0 : worth);
}

function makerNames(writing: SessionWriting): string[] {
  const mediated = writing.steps.some((step) => isOffer(step) && step.by >= partiesOf(writing).length);
  return [...partiesOf(writing), ...(mediated ? [partiesOf(writing).length] : [])].map((by) =>
    makerName(writing, by),
  );
}

/** Rules that pick the same point share it. */
function namedPoints(
  writing: SessionWriting,
  row: SessionRow,
  at: (worths: ArrayLike<number>) => PlanePoint,
): NamedPoint[] {
  const { yardstick, speech } = writing;
  const places = new Map<string, { readonly point: PlanePoint; readonly rules: string[] }>();
  for (const key of SOLUTION_KEYS) {
    const worths = solutionPoint(yardstick[key], row.whole ? row.worth : null);
    if (!worths) continue;
    const point = at(worths);
    const name = `${point.x},${point.y}`;
    const place = places.get(name) ?? { point, rules: [] };
    place.rules.push(speech.say(`rehearsed.short-${key}`));
    places.set(name, place);
  }
  return [...places.values()].map(({ point, rules }) => ({ ...point, label: ruleNames(rules, speech) }));
}

function ruleNames(rules: readonly string[], speech: Speech): string {
  return rules.length === SOLUTION_KEYS.length
    ? speech.say("rehearsed.short-all")
    : speech.wording.listOf(rules);
}

function axisOf(writing: SessionWriting, party: number, shown: readonly number[]): WorthAxis {
  const { speech, played, subject } = writing;
  const side = played.setup.scenario.parties[party];
  const noDeal = side.points(side.noDeal);
  const all = [...shown, noDeal];
  const [least, most] = [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
  const pad = most > least ? 0.06 * (most - least) : 1;
  const { name } = subject.frame.parties[party];
  return {
    label: speech.say(side.estimated ? "briefing.axis-worth-estimated" : "briefing.axis-worth", {
      party: name,
    }),
    party,
    low: least - pad,
    high: most + pad,
    noDeal: { low: noDeal, high: noDeal },
    noDealLabel: speech.say("briefing.axis-no-deal", { party: name }),
    estimated: side.estimated,
  };
}

function captionText(writing: SessionWriting, offers: readonly OfferStep[]): string {
  const moved = offers.filter(({ previous, deal }) => previous !== null && previous !== deal).length;
  return `${writing.speech.say("rehearsed.dance-caption", { offers: offers.length, moved })} ${endText(writing)}`;
}

function alternativeText(writing: SessionWriting, offers: readonly OfferStep[]): string {
  const { speech } = writing;
  const makers = [...new Set(offers.map(({ by }) => by))].sort((a, b) => a - b);
  const parties = partiesOf(writing);
  const told = makers.map((by) => {
    const own = offers.filter((offer) => offer.by === by);
    const worthsOf = (offer: OfferStep) =>
      parties.map((party) =>
        speech.say("rehearsed.worth-for", {
          party: makerName(writing, party),
          points: pointsText(writing, party, offer.worths[party]),
        }),
      );
    return speech.say("rehearsed.dance-alternative", {
      party: makerName(writing, by),
      offers: own.length,
      first: worthsOf(own[0]),
      last: worthsOf(own[own.length - 1]),
    });
  });
  const said = saidBefore(writing);
  const earlier = said ? [speech.say("rehearsed.dance-said", { offers: said.length })] : [];
  return [speech.say("rehearsed.dance-title-sentence"), ...earlier, ...told, endText(writing)].join(" ");
}

/** More offers than this are left to the JSON figures. */
const MOST_ROWS = 120;

function offersTable(writing: SessionWriting, offers: readonly OfferStep[]): Table {
  const { speech } = writing;
  const parties = partiesOf(writing);
  const shown = offers.length <= MOST_ROWS ? offers : drawnRows(offers);
  return {
    kind: "table",
    caption: speech.say("rehearsed.dance-table", { shown: shown.length, offers: offers.length }),
    columns: [
      { title: [speech.say("rehearsed.column-round")], kind: "number" },
      { title: [speech.say("rehearsed.column-from")], kind: "text" },
      ...parties.map((party) => ({ title: makerText(writing, party), kind: "number" as const })),
    ],
    rows: [...(saidBefore(writing) ?? []).map((said) => saidRow(said, writing)), ...rowsOf(shown, writing)],
  };
}

function saidRow({ by, points }: SaidStep, writing: SessionWriting): Text[] {
  const { speech } = writing;
  return [
    [],
    [...makerText(writing, by), ` (${speech.say("rehearsed.really-tabled")})`],
    ...points.map(
      (own, party): Text => [own === null ? speech.say("rehearsed.refused") : ownPoints(writing, party, own)],
    ),
  ];
}

function rowsOf(offers: readonly OfferStep[], writing: SessionWriting): Text[][] {
  const { speech } = writing;
  return offers.map((offer): Text[] => [
    [String(offer.round)],
    [...makerText(writing, offer.by), ...(offer.accepted ? [` (${speech.say("rehearsed.accepted")})`] : [])],
    ...partiesOf(writing).map((party): Text => [pointsText(writing, party, offer.worths[party])]),
  ]);
}

/** The first half and the last half of what there is room for. */
function drawnRows(offers: readonly OfferStep[]): OfferStep[] {
  return [...offers.slice(0, MOST_ROWS / 2), ...offers.slice(-MOST_ROWS / 2)];
}
