// What is still missing, one sentence a thing.
import { useWords } from "./use-words.ts";
import type { Missing } from "./what-is-missing.ts";

export function MissingSaid({ missing }: { readonly missing: readonly Missing[] }) {
  const { texts, and } = useWords();
  if (missing.length === 0) return <p>{texts.missing.mend}</p>;
  return missing.map((one) => (
    <p key={one.kind}>
      {one.kind === "options" ? texts.missing.options(and(one.names)) : texts.missing[one.kind]}
    </p>
  ));
}
