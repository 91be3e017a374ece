// Names within Spanish sentences. They may be singular or plural, masculine or feminine, so that nothing may have to agree with them.

/** `El sindicato` as `el sindicato`; `La Haya` stays. */
export function within(name: string): string {
  return name.replace(/^(El|La|Los|Las|Un|Una|Unos|Unas)(?= \p{Ll})/u, (article) => article.toLowerCase());
}

/** `del sindicato`, `de la empresa`, `de Ana`. */
export function of(name: string): string {
  const said = within(name);
  return /^el \p{Ll}/u.test(said) ? `d${said}` : `de ${said}`;
}

/** `al sindicato`, `a la empresa`, `a Ana`. */
export function to(name: string): string {
  const said = within(name);
  return /^el \p{Ll}/u.test(said) ? `al${said.slice(2)}` : `a ${said}`;
}

/** `a`, `a y b`, `a, b e i`; with `o` in place of `y` on request. */
export function listOf(names: readonly string[], word: "and" | "or" = "and"): string {
  const said = names.map(within);
  const last = said.at(-1) ?? "";
  if (said.length <= 1) return last;
  return `${said.slice(0, -1).join(", ")} ${joint(last, word)} ${last}`;
}

// What a word sounds like at its beginning: `hi` before another vowel is no plain i, and figures are read aloud.
function joint(next: string, word: "and" | "or"): string {
  const sound = next.replace(/^[^\p{L}\p{N}]+/u, "").toLowerCase();
  if (word === "and") return /^(h?[ií])(?![aeouáéóú])/.test(sound) ? "e" : "y";
  return /^(h?[oó]|8|11(?!\d))/.test(sound) ? "u" : "o";
}
