// The forms of an English verb by its plain form: irregular ones from a table, the others by rule.

export type VerbForm = "plain" | "third" | "past" | "participle" | "ing";

/** Past and participle; where they are alike, once. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: "was/been",
  become: "became/become",
  begin: "began/begun",
  bid: "bid",
  break: "broke/broken",
  bring: "brought",
  choose: "chose/chosen",
  come: "came/come",
  cut: "cut",
  draw: "drew/drawn",
  feel: "felt",
  find: "found",
  foresee: "foresaw/foreseen",
  forget: "forgot/forgotten",
  get: "got/got",
  give: "gave/given",
  go: "went/gone",
  have: "had",
  hear: "heard",
  hold: "held",
  keep: "kept",
  know: "knew/known",
  lay: "laid",
  leave: "left",
  let: "let",
  make: "made",
  mean: "meant",
  overrule: "overruled",
  pay: "paid",
  put: "put",
  read: "read",
  retell: "retold",
  say: "said",
  see: "saw/seen",
  seek: "sought",
  send: "sent",
  set: "set",
  shoot: "shot",
  show: "showed/shown",
  speak: "spoke/spoken",
  stand: "stood",
  swear: "swore/sworn",
  take: "took/taken",
  teach: "taught",
  tell: "told",
  think: "thought",
  throw: "threw/thrown",
  understand: "understood",
  withdraw: "withdrew/withdrawn",
  withhold: "withheld",
  write: "wrote/written",
};

/** Verbs that double their last letter before an ending though they are not of one syllable. */
const DOUBLING: ReadonlySet<string> = new Set(
  "admit commit concur confer deter forget infer prefer quip quiz rebut recur refer regret submit permit".split(
    " ",
  ),
);

/** Each form once, with what it may be. */
export function verbForms(plain: string): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (word: string, form: VerbForm) => forms.set(word, [...(forms.get(word) ?? []), form]);
  add(plain, "plain");
  add(thirdOf(plain), "third");
  const [past, participle = past] = (IRREGULAR[plain] ?? regularPast(plain)).split("/");
  add(past!, "past");
  add(participle!, "participle");
  add(ingOf(plain), "ing");
  return forms;
}

function thirdOf(plain: string): string {
  if (plain === "have") return "has";
  if (plain === "be") return "is";
  if (/(?:[sxz]|ch|sh|o)$/.test(plain)) return `${plain}es`;
  return /[^aeiou]y$/.test(plain) ? `${plain.slice(0, -1)}ies` : `${plain}s`;
}

function regularPast(plain: string): string {
  if (plain.endsWith("e")) return `${plain}d`;
  if (/[^aeiou]y$/.test(plain)) return `${plain.slice(0, -1)}ied`;
  return `${doubled(plain)}ed`;
}

function ingOf(plain: string): string {
  if (plain.endsWith("ie")) return `${plain.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(plain)) return `${plain.slice(0, -1)}ing`;
  return `${doubled(plain)}ing`;
}

function doubled(plain: string): string {
  const short = /^[^aeiou]*[aeiou][bdglmnprt]$/.test(plain) && plain.length <= 5;
  return short || DOUBLING.has(plain) ? `${plain}${plain.at(-1)}` : plain;
}
