// A language that nobody speaks: every text of a catalogue within brackets and Hebrew letters, so that tests see whether the page can be
// read from right to left and whether a text is missing from the catalogue.

const ALEF_TO_TAV = "אבגדהוזחטיכלמנסעפצקרשת";

export function pseudoOf<T>(texts: T): T {
  if (typeof texts === "string") return pseudoText(texts) as T;
  if (typeof texts === "function") return ((...args: unknown[]) => pseudoText(String(texts(...args)))) as T;
  if (Array.isArray(texts)) return texts.map(pseudoOf) as T;
  if (typeof texts !== "object" || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudoOf(text)])) as T;
}

function pseudoText(text: string): string {
  const letters = [...text].map((letter) =>
    /[a-z]/i.test(letter) ? ALEF_TO_TAV[letter.toLowerCase().charCodeAt(0) % ALEF_TO_TAV.length] : letter,
  );
  return `⟦${letters.join("")}⟧`;
}
