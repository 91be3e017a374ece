// Takes out quotation marks that have no partner in a text.

const PARTNERS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
  ["‘", "’"],
]);
const CLOSING: ReadonlySet<string> = new Set(PARTNERS.values());

export function withoutLooseMarks(text: string): string {
  const loose = new Set<number>();
  const open: { readonly at: number; readonly closer: string }[] = [];
  [...text].reduce((at, mark) => {
    const last = open.at(-1);
    if (last?.closer === mark && !isApostrophe(text, at)) open.pop();
    else if (PARTNERS.has(mark)) open.push({ at, closer: PARTNERS.get(mark) ?? "" });
    else if (mark === '"') open.push({ at, closer: '"' });
    else if (CLOSING.has(mark) && !isApostrophe(text, at)) loose.add(at);
    return at + mark.length;
  }, 0);
  for (const { at } of open) loose.add(at);
  // Marks are single units, so that places are too.
  return loose.size === 0
    ? text
    : text
        .split("")
        .filter((_, at) => !loose.has(at))
        .join("");
}

/** Between letters, or behind the "s" of a plural. */
function isApostrophe(text: string, at: number): boolean {
  return text[at] === "’" && (/\p{L}/u.test(text[at + 1] ?? "") || /s/.test(text[at - 1] ?? ""));
}
