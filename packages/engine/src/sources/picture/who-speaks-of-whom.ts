// Who speaks about whom, and how: from the targets of claims, from whom acts were said to, and from who quotes whom.
import type { ActKind } from "../../case/act.ts";
import type { Actor, Claim, Move } from "../../case/claim.ts";
import { KIND_OF_MOVE } from "../../case/claim-kinds.ts";
import { isDeniedAhead } from "../../case/denial.ts";
import type { Frame } from "../../case/frame.ts";
import { type PrincipalOf, principalsOf } from "../../case/principals.ts";
import {
  type AcceptedClaim,
  acceptedClaims,
  type ClaimFinder,
  claimFinder,
  inOrder,
} from "./accepted-claims.ts";
import { grouped } from "./grouped.ts";
import { type Grounds, groundsOf, keyOfClaim, type PictureInput } from "./picture-input.ts";
import { type Statement, statementsOf } from "./statements.ts";

/** What one does towards another by speaking: the move of a claim, the kind of an act, or passing on what it says. */
export type Relation = Move | "propose" | "do" | "quote";

const RELATION_ORDER: readonly Relation[] = [
  "demand",
  "appeal",
  "condition",
  "refuse",
  "offer",
  "propose",
  "concede",
  "promise",
  "threaten",
  "criticise",
  "state",
  "do",
  "quote",
];

const RELATION_OF_KIND: Readonly<Record<ActKind, Relation>> = {
  asks: "demand",
  refuses: "refuse",
  offers: "offer",
  proposes: "propose",
  accepts: "concede",
  promises: "promise",
  warns: "threaten",
  states: "state",
  does: "do",
};

/** Somebody of the case, or somebody whom only articles name. */
export type SpokenActor =
  | { readonly kind: "known"; readonly id: string }
  | { readonly kind: "new"; readonly name: string };

export interface WhoSpeaksOfWhom {
  /** Those who speak or are spoken of: by the order of the frame, then those whom it does not know by name. */
  readonly actors: readonly SpokenActor[];
  /** By speaker, target and relation. */
  readonly links: readonly SpeaksOf[];
}

export interface SpeaksOf {
  /** Positions in `actors`; spokespeople count as those for whom they speak, and nobody speaks of itself. */
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
  /** How many statements: an act with all its claims is one. */
  readonly count: number;
  readonly grounds: Grounds;
}

interface Mention {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly said: Pick<Statement, "act" | "claims">;
}

export function whoSpeaksOfWhom(input: PictureInput): WhoSpeaksOfWhom {
  const claims = acceptedClaims(input.articles);
  const statements = statementsOf(input);
  const naming = namingOf(input.frame, claims);
  const context = { naming, claimAt: claimFinder(claims), statements: indexed(statements) };
  const mentions = [
    ...claims.flatMap((one) => ofClaim(one, context)),
    ...statements.flatMap((one) => ofAct(one, context)),
  ].filter(({ from, to }) => from !== to);
  return tableOf(mentions, naming);
}

interface Naming {
  keyOf(actor: Actor): string | null;
  readonly actors: ReadonlyMap<string, SpokenActor>;
  readonly principalOf: PrincipalOf;
}

const keyOfKnown = (id: string) => `known ${id}`;

function namingOf(frame: Frame, claims: readonly AcceptedClaim[]): Naming {
  const principalOf = principalsOf(frame);
  const known = [...frame.parties, ...frame.others].map(({ id }) => id as string);
  const names = claims
    .flatMap(({ claim }) => [claim.speaker, ...(claim.target ? [claim.target.actor] : [])])
    .flatMap((actor) => (actor.kind === "new" ? [actor.name] : []))
    .sort(inOrder);
  const actors = new Map<string, SpokenActor>(known.map((id) => [keyOfKnown(id), { kind: "known", id }]));
  for (const name of names) {
    const key = keyOfName(name);
    if (!actors.has(key)) actors.set(key, { kind: "new", name });
  }
  const keyOf = (actor: Actor) => {
    if (actor.kind === "unresolved") return null;
    const key = actor.kind === "known" ? keyOfKnown(principalOf(actor.id)) : keyOfName(actor.name);
    return actors.has(key) ? key : null;
  };
  return { keyOf, actors, principalOf };
}

function keyOfName(name: string): string {
  return `new ${name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase()}`;
}

function indexed(statements: readonly Statement[]): ReadonlyMap<string, Statement> {
  return new Map(statements.flatMap((one) => one.claims.map((place) => [keyOfClaim(place), one])));
}

interface ClaimContext {
  readonly naming: Naming;
  readonly claimAt: ClaimFinder;
  /** By the keys of their claims. */
  readonly statements: ReadonlyMap<string, Statement>;
}

function ofClaim({ claim, place }: AcceptedClaim, context: ClaimContext): Mention[] {
  const { naming, statements, claimAt } = context;
  const from = naming.keyOf(claim.speaker);
  if (from === null) return [];
  const statement = statements.get(keyOfClaim(place));
  const said = { act: statement?.act ?? null, claims: [place] };
  const to = claim.target ? naming.keyOf(claim.target.actor) : null;
  const spoken: Mention[] = to === null ? [] : [{ from, to, relation: relationOf(claim, statement), said }];
  const outer = claim.within === null ? undefined : claimAt({ source: place.source, claim: claim.within });
  const quoting = outer ? naming.keyOf(outer.claim.speaker) : null;
  return quoting === null ? spoken : [...spoken, { from: quoting, to: from, relation: "quote", said }];
}

/** The claim tells more than the act, as long as nobody has made another kind of act of it. */
function relationOf(claim: Claim, statement: Statement | undefined): Relation {
  const move = isDeniedAhead(claim) ? "state" : claim.move;
  if (!statement || statement.kind === KIND_OF_MOVE[move]) return move;
  return RELATION_OF_KIND[statement.kind];
}

/** Those whom an act was said to, beside those whom its claims speak of already. */
function ofAct(statement: Statement, { naming, claimAt }: ClaimContext): Mention[] {
  if (statement.act === null) return [];
  const targets = statement.claims.map((place) => claimAt(place)?.claim.target?.actor);
  const told = new Set(targets.map((actor) => (actor ? naming.keyOf(actor) : null)));
  const keys = new Set(statement.to.map((id) => keyOfKnown(naming.principalOf(id))));
  const to = [...keys].filter((key) => !told.has(key));
  const relation = RELATION_OF_KIND[statement.kind];
  return statement.actors.flatMap((actor) =>
    to.map((key): Mention => ({ from: keyOfKnown(actor), to: key, relation, said: statement })),
  );
}

function tableOf(mentions: readonly Mention[], { actors }: Naming): WhoSpeaksOfWhom {
  const named = new Set(mentions.flatMap(({ from, to }) => [from, to]));
  const keys = [...actors.keys()].filter((key) => named.has(key));
  const positions = new Map(keys.map((key, k) => [key, k]));
  const groups = grouped(mentions, ({ from, to, relation }) => JSON.stringify([from, to, relation]));
  const links = [...groups.values()].map((group): SpeaksOf => {
    const { from, to, relation } = group[0];
    return { ...ends({ from, to }, positions), relation, ...counted(group) };
  });
  const order = (one: SpeaksOf) => RELATION_ORDER.indexOf(one.relation);
  links.sort((a, b) => a.from - b.from || a.to - b.to || order(a) - order(b));
  return { actors: keys.map((key) => actors.get(key) as SpokenActor), links };
}

function ends({ from, to }: Pick<Mention, "from" | "to">, positions: ReadonlyMap<string, number>) {
  return { from: positions.get(from) ?? -1, to: positions.get(to) ?? -1 };
}

function counted(group: readonly Mention[]): Pick<SpeaksOf, "count" | "grounds"> {
  const statements = new Set(
    group.map(({ said }) => (said.act === null ? JSON.stringify(said.claims) : said.act)),
  );
  return { count: statements.size, grounds: groundsOf(group.map(({ said }) => said)) };
}
