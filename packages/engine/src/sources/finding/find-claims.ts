// Runs the rules over an article, in an order in which what is sure comes first, and turns what they found into raw claims.

import { findAccordingTo } from "./according-to.ts";
import { findAnswers } from "./answers.ts";
import { findAsSaid } from "./as-said.ts";
import { findBullets } from "./bullets.ts";
import { findColonQuotes } from "./colon-quotes.ts";
import { findCueAdjectives } from "./cue-adjectives.ts";
import { findCueNouns } from "./cue-nouns.ts";
import { findCuePhrases } from "./cue-phrases.ts";
import { cueVerbPlaces } from "./cue-verb-places.ts";
import { type Finding, startFinding } from "./finding.ts";
import type { Ground } from "./ground.ts";
import { findHeadlines } from "./headlines.ts";
import { findLedQuotes } from "./led-quotes.ts";
import { findLiveEntries } from "./live-entries.ts";
import { findLoneQuotes } from "./lone-quotes.ts";
import { findNamedDemands } from "./named-demands.ts";
import { findOwnWords, isOwnDeed } from "./own-words.ts";
import { findPassive } from "./passives.ts";
import type { RawClaim } from "./raw-claim.ts";
import { findSaidAfter } from "./said-after.ts";
import { findSaidAhead } from "./said-ahead.ts";
import { settle } from "./settle.ts";
import { findSignOffs } from "./sign-offs.ts";
import { signatureOf } from "./signature.ts";
import { findTaggedQuotes } from "./tagged-quotes.ts";
import { findToldBack } from "./told-back.ts";
import { findToldOf } from "./told-of.ts";
import { findTurns } from "./turns.ts";
import { findWordedQuotes } from "./worded-quotes.ts";

/** `by`: whom the text is known to be by; else its own signature tells, where it has one. */
export function findClaims(
  ground: Ground,
  { by: signer = null }: { readonly by?: string | null } = {},
): RawClaim[] {
  const by = signer ?? signatureOf(ground);
  const finding: Finding = startFinding(ground);
  const turns = findTurns(finding);
  findAnswers(finding, turns);
  findHeadlines(finding, turns);
  findAccordingTo(finding);
  const phrased = findCuePhrases(finding);
  const places = cueVerbPlaces(ground).filter(({ group }) => !phrased.has(group.main));
  const open = places.filter((place) => !findAsSaid(finding, place) && !findSaidAfter(finding, place));
  for (const place of open) {
    if (by !== null && isOwnDeed(ground, place)) continue;
    if (!findPassive(finding, place) && !findToldOf(finding, place)) findSaidAhead(finding, place);
  }
  findCueNouns(finding);
  findNamedDemands(finding);
  findCueAdjectives(finding);
  findBullets(finding, places);
  findColonQuotes(finding);
  findLiveEntries(finding);
  findSignOffs(finding);
  findTaggedQuotes(finding);
  findWordedQuotes(finding);
  findToldBack(finding);
  findLedQuotes(finding);
  findLoneQuotes(finding);
  if (by !== null) findOwnWords(finding, by);
  return settle(finding, by);
}
