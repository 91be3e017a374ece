// What is said elsewhere of a case that is merely unfinished, so that nobody looks for a fault in it.
import { useCase } from "../../store/use-case.ts";
import { useWords } from "./use-words.ts";
import { whatIsMissing } from "./what-is-missing.ts";

/** Null where nothing is missing: then what stops the work is a fault. */
export function useNotComplete(): string | null {
  const { documents } = useCase();
  const { texts, and } = useWords();
  const missing = whatIsMissing(documents.frame);
  if (missing.length === 0) return null;
  const { notComplete } = texts.missing;
  const parts = missing.map((one) =>
    one.kind === "options" ? notComplete.options(and(one.names)) : notComplete[one.kind],
  );
  return notComplete.sentence(and(parts));
}
