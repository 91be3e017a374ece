// Which entries of a list fit what is typed, the likeliest first.

export interface PickItem {
  readonly key: string;
  readonly text: string;
  /** Set for what is not in the list yet and is made when it is kept. */
  readonly isNew?: true;
}

const MOST = 40;

/** Entries that begin with the typed text come before those with a word that begins with it, and those before the rest. */
export function pickMatches(items: readonly PickItem[], typed: string): readonly PickItem[] {
  const wanted = plain(typed);
  if (wanted === "") return items.slice(0, MOST);
  const ranked: PickItem[][] = [[], [], []];
  for (const item of items) {
    const text = plain(item.text);
    const at = text.indexOf(wanted);
    if (at < 0) continue;
    const isWord = at > 0 && !/[\p{L}\p{N}]/u.test(text[at - 1]);
    ranked[at === 0 ? 0 : isWord ? 1 : 2].push(item);
  }
  return ranked.flat().slice(0, MOST);
}

export function sameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
