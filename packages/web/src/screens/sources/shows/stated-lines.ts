// The statements behind a figure, one line each: who, what kind, to whom, when, and the words at their place.
import type { Act, Actor, Claim } from "@parley/engine/case";
import { isDeniedAhead, KIND_OF_MOVE } from "@parley/engine/editing";
import type { ShownGrounds } from "../../../engine/sources/shown-grounds.ts";
import type { SourcePlace } from "../address.ts";
import { GAP } from "../find-words.ts";

export interface StatedLine {
  readonly key: string;
  readonly who: readonly Actor[];
  readonly to: readonly Actor[];
  /** The kind of the act, or the move of a claim that is no act. */
  readonly kind: { readonly act: Act["kind"] } | { readonly move: Claim["move"] };
  /** What all its claims do, where the kind of the act says less: criticism is stated, an appeal asks. */
  readonly verb: Claim["move"] | null;
  /** As written; empty where nothing tells. */
  readonly when: string;
  readonly denied: boolean;
  readonly conditional: boolean;
  /** Id of the act in the record; null for a claim that is no act. */
  readonly act: string | null;
  readonly says: string;
  readonly quotes: readonly Quote[];
}

export interface Quote {
  readonly words: string;
  /** False where they are the writer's, in part or whole. */
  readonly isVerbatim: boolean;
  /** Whose words about the speaker they are, where the claim stands within another. */
  readonly teller: Actor | null;
  readonly place: SourcePlace;
}

export interface FoundClaim {
  readonly claim: Claim;
  /** The day of its article, as written. */
  readonly published: string;
  /** The speaker of the claim that it stands within. */
  readonly teller: Actor | null;
}

export interface Lookup {
  act(id: string): Act | undefined;
  claim(place: ShownGrounds["claims"][number]): FoundClaim | undefined;
}

/** By time as far as it is told; what is no longer there is left out. */
export function statedLines({ acts, claims }: ShownGrounds, lookup: Lookup): StatedLine[] {
  const found = claims.flatMap((place) => {
    const one = lookup.claim(place);
    return one ? [{ ...one, source: place.source }] : [];
  });
  const named = new Set(acts);
  const ofActs = new Map<string | null, PlacedClaim[]>();
  for (const one of found) {
    const { act } = one.claim;
    const own = ofActs.get(act);
    if (own) own.push(one);
    else ofActs.set(act, [one]);
  }
  const lines = [
    ...acts.flatMap((id) => {
      const act = lookup.act(id);
      return act ? [actLine(act, ofActs.get(id) ?? [])] : [];
    }),
    ...found.filter(({ claim }) => claim.act === null || !named.has(claim.act)).map(claimLine),
  ];
  return lines.sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
}

interface PlacedClaim extends FoundClaim {
  readonly source: string;
}

function actLine(act: Act, claims: readonly PlacedClaim[]): StatedLine {
  return {
    key: `act ${act.id}`,
    who: act.who.map(known),
    to: act.to.map(known),
    kind: { act: act.kind },
    verb: sharedMove(act, claims),
    when: act.when,
    ...tenor(claims),
    act: act.id,
    says: act.says,
    quotes: claims.length > 0 ? claims.map(quoteOf) : evidenceOf(act),
  };
}

/** None where somebody has made another kind of act of it. */
function sharedMove({ kind }: Act, claims: readonly PlacedClaim[]): Claim["move"] | null {
  const [first] = claims;
  if (!first || isDeniedAhead(first.claim)) return null;
  const { move } = first.claim;
  return KIND_OF_MOVE[move] === kind && claims.every(({ claim }) => claim.move === move) ? move : null;
}

function known(id: string): Actor {
  return { kind: "known", id };
}

function evidenceOf(act: Act): Quote[] {
  const { source, evidence } = act;
  if (source === null) return [];
  const isVerbatim = act.quote !== null;
  return evidence.map(({ from, to, words }) => ({
    words,
    isVerbatim,
    teller: null,
    place: { source, place: `${from}-${to}` },
  }));
}

function claimLine(placed: PlacedClaim): StatedLine {
  const { claim, published, source } = placed;
  const quote = quoteOf(placed);
  return {
    key: `claim ${source} ${claim.id}`,
    who: [claim.speaker],
    to: claim.target && claim.target.actor.kind !== "unresolved" ? [claim.target.actor] : [],
    kind: isDeniedAhead(claim) ? { act: "states" } : { move: claim.move },
    verb: null,
    when: claim.said?.date ?? published,
    ...tenor([placed]),
    act: claim.act,
    says: quote.words,
    quotes: [quote],
  };
}

function tenor(claims: readonly PlacedClaim[]): Pick<StatedLine, "denied" | "conditional"> {
  return {
    denied: claims.length > 0 && claims.every(({ claim }) => isDeniedAhead(claim)),
    conditional: claims.some(({ claim }) => claim.condition !== null),
  };
}

function quoteOf({ claim, source, teller }: PlacedClaim): Quote {
  const words = claim.content.map((part) => part.words.replace(/\s+/g, " ").trim()).join(GAP);
  return { words, isVerbatim: claim.wording === "direct", teller, place: { source, place: claim.id } };
}
