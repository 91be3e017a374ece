// The sentence of the act that a claim becomes. What is denied is told as denied, and what is known only by the words of somebody else names
// whose words they are.
import type { Claim } from "@parley/engine/case";
import { isDeniedAhead, plainWords } from "@parley/engine/editing";
import type { Catalogue } from "../../texts/catalogue.ts";

/** By the speaker's name; `teller`: the one within whose words the claim stands, null for none. */
export type SaysOf = (who: string, claim: Claim, teller: string | null) => string;

export function actSentence(sources: Catalogue["sources"]): SaysOf {
  return (who, claim, teller) => {
    const told = isDeniedAhead(claim) ? sources.saysDenied : sources.says[claim.move];
    const act = told(who, plainWords(claim.content.map((part) => part.words)));
    return teller === null ? act : sources.saysToldBy(act, teller);
  };
}

/** What its speaker did by it, behind the name. */
export function claimVerb(sources: Catalogue["sources"], claim: Claim): string {
  return isDeniedAhead(claim) ? sources.denied : sources.moves[claim.move];
}
