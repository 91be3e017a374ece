// Whether a claim says that something is not so. Who denies that it "was not signed" says that it was.
import type { Claim } from "../../case/claim.ts";
import { isDeniedAhead } from "../../case/denial.ts";

/** With a verb, not with a noun: "boats without a licence" denies nothing of the boats. */
const OF_A_VERB = /(?<!\p{L})(?:not|never|cannot|nunca|jamás|tampoco)(?!\p{L})|n['’]t(?!\p{L})/iu;
const SPANISH = /(?<!\p{L})(?:nieg|neg[aóa]|desmient|desmint)/iu;
const SPANISH_NOT = /(?<!\p{L})no(?!\p{L})/iu;

export function saysNot(claim: Claim): boolean {
  return claim.negated && !(isDeniedAhead(claim) && isNotInside(claim));
}

function isNotInside({ cue, content }: Claim): boolean {
  const isSpanish = SPANISH.test(cue?.words ?? "");
  return content.some(({ words }) => OF_A_VERB.test(words) || (isSpanish && SPANISH_NOT.test(words)));
}
