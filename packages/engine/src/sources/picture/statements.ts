// What the actors of a case have said, once each: the acts of its record with their claims, and accepted claims that are no act of it.
import type { ActKind } from "../../case/act.ts";
import type { Claim } from "../../case/claim.ts";
import { KIND_OF_MOVE } from "../../case/claim-kinds.ts";
import { isDeniedAhead } from "../../case/denial.ts";
import type { ClaimPlace } from "../../case/editing/articles/article-list.ts";
import type { Frame, Pattern } from "../../case/frame.ts";
import { timeOrder } from "../../case/positions/time-order.ts";
import { type PrincipalOf, principalsOf } from "../../case/principals.ts";
import { type AcceptedClaim, acceptedClaims, quotedContent } from "./accepted-claims.ts";
import { grouped } from "./grouped.ts";
import type { PictureInput, Quoted } from "./picture-input.ts";
import { saysNot } from "./says-not.ts";

/** Where the date of a statement is from: the record, the article's words, or the day the article came out. */
export type DateOrigin = "record" | "text" | "publication";

export interface Statement {
  /** Position in the record; null for an accepted claim that is no act of it. */
  readonly act: number | null;
  /** The accepted claims that it is taken from. */
  readonly claims: readonly ClaimPlace[];
  /** Voices of the frame that said it. */
  readonly by: readonly string[];
  /** Whose positions it states: spokespeople as those for whom they speak. */
  readonly actors: readonly string[];
  readonly to: readonly string[];
  readonly kind: ActKind;
  readonly about: Pattern;
  /** True where every claim behind it says that what it speaks of is not so. */
  readonly denied: boolean;
  /** True where a claim behind it sets a condition. */
  readonly conditional: boolean;
  /** As written; null where neither the text nor its source tells. */
  readonly when: string | null;
  readonly dateFrom: DateOrigin | null;
  /** The sentences, where a text is there; else what the record says, as `words`. */
  readonly quoted: readonly Quoted[];
  readonly words: string;
}

/** In the order of time as far as dates tell it; see `timeOrder`. */
export function statementsOf(input: PictureInput): Statement[] {
  const claims = acceptedClaims(input.articles);
  const principalOf = principalsOf(input.frame);
  const ids = new Set(input.record.map(({ id }) => id));
  const ofActs = grouped(claims, ({ claim: { act } }) => (act !== null && ids.has(act) ? act : null));
  const statements = [
    ...input.record.map((act, k) =>
      actStatement(input, k, { claims: ofActs.get(act.id) ?? [], principalOf }),
    ),
    ...(ofActs.get(null) ?? []).flatMap((one) => claimStatement(input.frame, one, principalOf)),
  ];
  return timeOrder(statements.map(({ when }) => ({ when: when ?? "" }))).map((k) => statements[k]);
}

function actStatement(
  { record }: PictureInput,
  position: number,
  { claims, principalOf }: { readonly claims: readonly AcceptedClaim[]; readonly principalOf: PrincipalOf },
): Statement {
  const { who, to, kind, about, when, says, quote, source, evidence } = record[position];
  const passages =
    source === null ? [] : evidence.map(({ from, to: end, words }) => ({ source, from, to: end, words }));
  return {
    act: position,
    claims: claims.map(({ place }) => place),
    by: who,
    actors: [...new Set(who.map(principalOf))],
    to,
    kind,
    about,
    ...tenorOf(claims.map(({ claim }) => claim)),
    when,
    dateFrom: "record",
    quoted: claims.length > 0 ? claims.flatMap(quotedContent) : passages,
    words: quote ?? says,
  };
}

function claimStatement(frame: Frame, one: AcceptedClaim, principalOf: PrincipalOf): Statement[] {
  const { claim, article, place } = one;
  const { speaker, target } = claim;
  const isVoice = (id: string) => [...frame.parties, ...frame.others].some((voice) => voice.id === id);
  if (speaker.kind !== "known" || !isVoice(speaker.id)) return [];
  const published = frame.sources.find(({ id }) => id === article.source)?.date ?? null;
  return [
    {
      act: null,
      claims: [place],
      by: [speaker.id],
      actors: [principalOf(speaker.id)],
      to: target?.actor.kind === "known" && isVoice(target.actor.id) ? [target.actor.id] : [],
      kind: isDeniedAhead(claim) ? "states" : KIND_OF_MOVE[claim.move],
      about: patternOf(claim, frame),
      ...tenorOf([claim]),
      when: claim.said?.date ?? published,
      dateFrom: claim.said ? "text" : published === null ? null : "publication",
      quoted: quotedContent(one),
      words: claim.content.map(({ words }) => words).join(" … "),
    },
  ];
}

function tenorOf(claims: readonly Claim[]): Pick<Statement, "denied" | "conditional"> {
  return {
    denied: claims.length > 0 && claims.every(saysNot),
    conditional: claims.some(({ condition }) => condition !== null),
  };
}

/** Links to what the frame does not have are passed over. */
export function patternOf({ links }: Pick<Claim, "links">, { issues }: Pick<Frame, "issues">): Pattern {
  const options = new Map<number, Set<number>>();
  for (const link of links) {
    const issue = issues.findIndex(({ id }) => id === link.issue);
    if (issue < 0) continue;
    const named = options.get(issue) ?? new Set<number>();
    const option = issues[issue].options.findIndex(({ id }) => id === link.option);
    options.set(issue, option < 0 ? named : named.add(option));
  }
  return [...options]
    .map(([issue, named]) => ({ issue, options: [...named].sort((a, b) => a - b) }))
    .sort((a, b) => a.issue - b.issue);
}
