// A word without its endings, so that "release", "released" and "releasing" count as one. For English; cautious: better two stems for
// one word than one for two.

const SHORTEST = 3;

/** From longest to shortest; the first that fits is taken. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ["isations", "ise"],
  ["izations", "ise"],
  ["isation", "ise"],
  ["ization", "ise"],
  ["drawals", "draw"],
  ["drawal", "draw"],
  ["ovals", "ove"],
  ["oval", "ove"],
  ["ctions", "ct"],
  ["ction", "ct"],
  ["ations", "ate"],
  ["ation", "ate"],
  ["ments", ""],
  ["ment", ""],
  ["nesses", ""],
  ["ness", ""],
  ["ings", ""],
  ["ing", ""],
  ["ies", "y"],
  ["ied", "y"],
  ["es", ""],
  ["ed", ""],
  ["s", ""],
];

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    withdrew: "withdraw",
    withdrawn: "withdraw",
    paid: "pay",
    left: "leave",
    held: "hold",
    sold: "sell",
    bought: "buy",
    built: "build",
    lost: "lose",
    sent: "send",
    men: "man",
    women: "woman",
    children: "child",
    disarmament: "disarm",
  }),
);

export function stemOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (/[^a-z]/.test(word)) return word.replace(/['’]s?$/, "");
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length + instead.length < SHORTEST) continue;
    if (ending === "s" && /(?:ss|us|is)$/.test(word)) continue;
    return undoubled(word.slice(0, -ending.length) + instead);
  }
  return undoubled(word);
}

/** "stopped" and "stop", "release" and "releasing" end alike. */
function undoubled(stem: string): string {
  const single = /([b-df-hj-km-np-rtv-z])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return single.length > SHORTEST && single.endsWith("e") ? single.slice(0, -1) : single;
}
