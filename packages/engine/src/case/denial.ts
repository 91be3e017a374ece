// Where the “no” of a claim stands: among what is told, or in front of it. “We will not sign” tells it by itself; in “denied that boats were
// sold” the words alone say the opposite of what the speaker said.
import type { Claim } from "./claim.ts";

const NO =
  /(?<![\p{L}\p{N}])(?:no|not|never|none|nobody|nothing|neither|nor|nowhere|cannot|without|nunca|nadie|nada|ningun[oa]s?|ningún|jamás|ni|sin)(?![\p{L}\p{N}])|n['’]t(?!\p{L})/iu;
const DENYING =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|disavow|disput|dismiss|nieg|neg[aóa]|desmient|desminti)/iu;

/** In words of saying they deny nothing: "spoke without notes". */
const NO_DENIAL = /(?<!\p{L})(?:without|sin)(?!\p{L})/giu;

/**
 * True where what is told has to be called denied, since its own words do not say so. A refusal is a no by itself: who "will not accept a
 * price" refuses it.
 */
export function isDeniedAhead({
  move,
  negated,
  cue,
  content,
}: Pick<Claim, "move" | "negated" | "cue" | "content">): boolean {
  if (!negated) return false;
  const ahead = cue?.words.replace(NO_DENIAL, " ") ?? "";
  if (DENYING.test(ahead)) return true;
  return move !== "refuse" && (NO.test(ahead) || !content.some(({ words }) => NO.test(words)));
}
