// Which claims count within the words of somebody else: "the minister said that the union had refused to talk".
import { CUE_VERBS } from "../words/cue-verbs.ts";
import { MODALS, NEGATIONS, RELATIVES, SUBJECT_PRONOUNS } from "../words/function-words.ts";
import { ACTOR_NOUNS } from "../words/move-subjects.ts";
import { BODIES, ROLES } from "../words/titles.ts";
import type { Draft, Stretch } from "./finding.ts";
import type { Ground } from "./ground.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Verbs by which somebody within somebody else's words is clearly said to speak. */
const SAYING = words(
  "according say tell claim announce warn insist promise demand declare deny state threaten ask assure vow pledge argue report allege write",
);

/** Verbs of saying and of deeds by words, where it is plain that another person or body speaks. */
const DEEDS = words(
  "accept oppose welcome refuse reject urge request call propose offer agree accuse describe criticise criticize condemn denounce dismiss add explain confirm admit concede reply answer order appeal complain recommend suggest swear undertake stress maintain contend acknowledge repeat decline veto press invite remind inform beg advise",
);

export interface Nesting {
  readonly outer: Draft;
  readonly inner: Draft;
}

export function maySpeakWithin(ground: Ground, { outer, inner }: Nesting): boolean {
  const { tokens, quoteOf } = ground;
  const { mention, cueToken, rule } = inner;
  if (!mention) return false;
  const last = tokens.lower[mention.end - 1]!;
  if (/^(?:i|we|you|it|that|this)$/.test(last)) return false;
  if (isOpen(ground, inner)) return false;
  const lemma = lemmaOf(ground, cueToken);
  const inQuote = cueToken !== null && quoteOf[cueToken] !== -1;
  if (rule.startsWith("direct.") && inQuote) return !NAMING.has(lemma);
  const isPronoun = SUBJECT_PRONOUNS.has(last);
  if (!isPronoun && !mayAct(ground, mention)) return false;
  if (SAYING.has(lemma) && /^(?:direct\.|indirect\.(?:that|bare)$)/.test(rule))
    return !inQuote || isTold(ground, inner);
  if (!DEED_RULES.test(rule) || !(SAYING.has(lemma) || DEEDS.has(lemma))) return false;
  return !isPronoun && !RELATIVES.has(last) && !isSame(ground, { outer: outer.mention, inner: mention });
}

/** What stands in marks behind these is a name for something. */
const NAMING = words("call describe read");

/** A cue within a quotation that is nobody's: only what is told there outright. */
export function maySpeakInQuote(ground: Ground, { cueToken, rule }: Draft): boolean {
  if (cueToken === null || ground.quoteOf[cueToken] === -1) return true;
  const verb = CUE_VERBS.get(ground.tokens.lower[cueToken]!);
  if (!verb?.frames.has("quote")) return true;
  if (rule !== "indirect.that" && !verb.forms.includes("past")) return false;
  return rule === "indirect.that" || rule === "indirect.bare";
}

function lemmaOf({ tokens }: Ground, cueToken: number | null): string {
  return cueToken === null ? "according" : (CUE_VERBS.get(tokens.lower[cueToken]!)?.lemma ?? "according");
}

/** Within a quotation: a cue in the past or of one speaker, or a "that" behind it. */
function isTold(ground: Ground, draft: Draft): boolean {
  const forms = CUE_VERBS.get(ground.tokens.lower[draft.cueToken!]!)?.forms ?? [];
  return forms.includes("past") || forms.includes("third") || draft.rule === "indirect.that";
}

/** How a deed is told: "refused to", "rejected the plan". */
const DEED_RULES =
  /^(?:direct\.|indirect\.(?:that|bare|asked-to|colon)|intent\.to|stance\.(?:object|preposition|somebody|called)|phrase\.|adjective\.(?:to|that)|noun\.that)/;

/** "if the union refuses", "would refuse", "has not said": nothing that was said. */
function isOpen({ tokens }: Ground, { mention, cue, cueToken }: Draft): boolean {
  if (!cue || cueToken === null) return false;
  if (mention && /^(?:if|unless|whether|until)$/.test(tokens.lower[mention.first - 1] ?? "")) return true;
  for (let at = cue.first; at < cueToken; at++)
    if (MODALS.has(tokens.lower[at]!) || NEGATIONS.has(tokens.lower[at]!)) return true;
  return false;
}

/** A name, or a word for a person or a body. */
export function mayAct({ tokens }: Ground, { first, end }: Stretch): boolean {
  for (let at = first; at < end; at++) {
    const word = tokens.lower[at]!;
    if (/^\p{Lu}/u.test(tokens.words[at]!) && tokens.pos[at] !== "DET") return true;
    for (const one of [word, word.replace(/s$/, "")])
      if (ROLES.has(one) || BODIES.has(one) || ACTOR_NOUNS.has(one)) return true;
  }
  return false;
}

/** Whether the last word of a mention stands in the other: "Brook" and "Ada Brook". */
function isSame(
  { tokens }: Ground,
  { outer, inner }: { readonly outer: Stretch | null; readonly inner: Stretch },
): boolean {
  if (!outer) return false;
  const last = tokens.lower[inner.end - 1]!;
  for (let at = outer.first; at < outer.end; at++) if (tokens.lower[at] === last) return true;
  return false;
}
