// What accepted claims ask for, offer or refuse, and the frame does not have: issues, and options of issues.
import type { ClaimLink } from "../../case/claim.ts";
import type { FrameDocument } from "../../case/documents/frame-document.ts";
import type { ClaimPlace } from "../../case/editing/articles/article-list.ts";
import type { Frame, IssueId, Pattern } from "../../case/frame.ts";
import { principalsOf } from "../../case/principals.ts";
import { type AcceptedClaim, acceptedClaims } from "./accepted-claims.ts";
import { isAlike } from "./alike.ts";
import { contentWords, stemSet } from "./content-words.ts";
import { type DemandPart, demandParts } from "./draft/demand-parts.ts";
import { asIssues, type DraftIssue, placesOf } from "./draft/draft-issues.ts";
import { linksByClaim } from "./draft/draft-record.ts";
import { optionGroups, SAME } from "./draft/issue-shape.ts";
import { measuresOf } from "./draft/measures.ts";
import { optionName } from "./draft/option-name.ts";
import { topicsOf } from "./draft/topics.ts";
import type { PictureInput } from "./picture-input.ts";
import { patternOf } from "./statements.ts";

export interface FrameSuggestions {
  /** Of claims that are about no issue yet: what more actors speak of comes first. */
  readonly issues: readonly IssueSuggestion[];
  /** Of claims about an issue that name none of its options. */
  readonly options: readonly OptionSuggestion[];
}

export interface IssueSuggestion {
  readonly name: string;
  /** Quotations from the claims. */
  readonly about: string;
  /** As it would be added to the frame; no other issue has its id. */
  readonly issue: FrameDocument["issues"][number];
  readonly claims: readonly ClaimPlace[];
  /** An option without claims is the way out that nobody named. */
  readonly options: readonly { readonly name: string; readonly claims: readonly ClaimPlace[] }[];
  /** What each claim says of it, once it is there. */
  readonly links: readonly { readonly claim: ClaimPlace; readonly links: readonly ClaimLink[] }[];
}

export interface OptionSuggestion {
  readonly issue: IssueId;
  readonly name: string;
  readonly claims: readonly ClaimPlace[];
}

/** `otherwise` names the option beside the only one that was named. */
export function issuesFromClaims(
  input: PictureInput,
  { otherwise }: { readonly otherwise: string },
): FrameSuggestions {
  const { frame, record } = input;
  const abouts = new Map(record.map(({ id, about }) => [id, about]));
  const claims = acceptedClaims(input.articles).map((one) => {
    const { act } = one.claim;
    return { one, about: (act === null ? undefined : abouts.get(act)) ?? patternOf(one.claim, frame) };
  });
  const loose = partsOf(
    claims.filter(({ about }) => about.length === 0).map(({ one }) => one),
    frame,
  );
  const { shared, single } = topicsOf(loose);
  const taken = frame.issues.map(({ id }) => id);
  return {
    issues: asIssues([...shared, ...single], otherwise, taken).map(suggestion),
    options: frame.issues.flatMap((_, issue) => optionsOn(issue, { frame, claims })),
  };
}

function suggestion(draft: DraftIssue): IssueSuggestion {
  const { id, shape, claims } = draft;
  const { name, about, form, options } = shape;
  return {
    name,
    about,
    issue: { id, name, about, ...form },
    claims,
    options: options.map((option) => ({ name: option.name, claims: placesOf(option.parts) })),
    links: linksByClaim([draft]),
  };
}

interface LinkedClaim {
  readonly one: AcceptedClaim;
  readonly about: Pattern;
}

interface OptionContext {
  readonly frame: Frame;
  readonly claims: readonly LinkedClaim[];
}

/** Numbers make up the options of numeric issues, and parties those of what is shared. */
function optionsOn(issue: number, { frame, claims }: OptionContext): OptionSuggestion[] {
  const { id, kind, options } = frame.issues[issue];
  if (kind === "numeric" || kind === "divisible") return [];
  const without = claims.filter(({ about }) =>
    about.some((term) => term.issue === issue && term.options.length === 0),
  );
  const known = options.map(({ name }) => ({ stems: stemSet(contentWords(name)), much: amountsIn(name) }));
  const fresh = partsOf(
    without.map(({ one }) => one),
    frame,
  ).filter(
    ({ stems, text }) =>
      !known.some((option) => isAlike(option.stems, stems, SAME) && option.much === amountsIn(text)),
  );
  return optionGroups(fresh).map((group) => ({
    issue: id,
    name: optionName(group),
    claims: placesOf(group),
  }));
}

/** "Lower the fees by half" is another option than "Lower the fees". */
function amountsIn(text: string): string {
  return measuresOf(text).join(" ");
}

function partsOf(claims: readonly AcceptedClaim[], frame: Frame): DemandPart[] {
  const principalOf = principalsOf(frame);
  const voices = [...frame.parties, ...frame.others];
  const spoken = claims.flatMap((claim) => {
    const { speaker } = claim.claim;
    return speaker.kind === "known" ? [{ claim, actor: principalOf(speaker.id) }] : [];
  });
  return demandParts(
    spoken,
    voices.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]),
  );
}
