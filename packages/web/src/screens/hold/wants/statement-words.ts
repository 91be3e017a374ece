// Completing the short name of an action within a statement that is being typed.

export interface NamedAction {
  /** The short name. */
  readonly id: string;
  /** As people read it, and whose it is. */
  readonly name: string;
  readonly maker: string;
}

export interface TypedWord {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const WORD = /[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}\p{Join_Control}_.'’·-]*|"[^"]*"?/gu;
const JOINING = new Set(["not", "and", "or", "if", "iff", "then"]);

/** The word that ends where the caret is, or goes on behind it; null between words. */
export function wordAt(text: string, caret: number): TypedWord | null {
  for (const found of text.matchAll(WORD)) {
    const [from, to] = [found.index, found.index + found[0].length];
    if (from < caret && caret <= to) return { from, to, text: found[0] };
  }
  return null;
}

const MOST_SUGGESTED = 6;

/** Actions whose short name, name or owner begins like the word or has a word that does; nothing for a word that is complete. */
export function suggestionsFor(word: string, actions: readonly NamedAction[]): NamedAction[] {
  const typed = fold(word.replaceAll('"', ""));
  if (typed === "" || JOINING.has(typed) || actions.some(({ id }) => fold(id) === typed)) return [];
  const begins = (text: string) => fold(text).startsWith(typed);
  const hasWord = (text: string) =>
    fold(text)
      .split(/[\s_.-]+/)
      .some((part) => part.startsWith(typed));
  const strong = actions.filter(({ id }) => begins(id));
  const weak = actions.filter(
    ({ id, name, maker }) => !begins(id) && (hasWord(id) || hasWord(name) || hasWord(maker)),
  );
  return [...strong, ...weak].slice(0, MOST_SUGGESTED);
}

/** Compared without capitals and accents. */
function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

export interface Completed {
  readonly text: string;
  readonly caret: number;
}

/** `written`: as a statement has it, in quotes where it must be. */
export function complete(text: string, caret: number, written: string): Completed {
  const word = wordAt(text, caret);
  const [from, to] = word ? [word.from, word.to] : [caret, caret];
  const before = text.slice(0, from);
  const gap = before === "" || /[\s(]$/.test(before) ? "" : " ";
  const after = text.slice(to);
  const tail = after === "" ? " " : "";
  const put = `${before}${gap}${written}${tail}`;
  return { text: `${put}${after}`, caret: put.length };
}
