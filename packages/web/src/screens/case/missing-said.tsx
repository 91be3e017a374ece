// What is still missing, one sentence a thing; all in one paragraph, so that the lists below hardly move while it grows shorter.
import { useWords } from "./use-words.ts";
import type { Missing } from "./what-is-missing.ts";

export function MissingSaid({ missing }: { readonly missing: readonly Missing[] }) {
  const { texts, and } = useWords();
  if (missing.length === 0) return <p>{texts.missing.mend}</p>;
  const kinds = missing.map(({ kind }) => kind);
  if (kinds.includes("parties") && kinds.includes("issues")) return <p>{texts.missing.start}</p>;
  const sentences = missing.map((one) =>
    one.kind === "options" ? texts.missing.options(and(one.names)) : texts.missing[one.kind],
  );
  return <p>{sentences.join(" ")}</p>;
}
