// Groups whose keys are decision makers: each entry with the position of its decision maker.
import { message } from "../../message.ts";
import { lookUp } from "../names.ts";
import type { Path } from "../source-tree.ts";
import type { ModelContext } from "./model-context.ts";

export interface MakerEntry<T> {
  /** Undefined, with a problem, where there is no such decision maker or it has an entry already. */
  readonly maker: number | undefined;
  readonly typed: T;
  readonly path: Path;
}

export function byMaker<T>(
  input: Readonly<Record<string, T>>,
  { makers, report }: Pick<ModelContext, "makers" | "report">,
  base: Path,
): MakerEntry<T>[] {
  const seen = new Set<number>();
  return Object.entries(input).map(([text, typed]) => {
    const path = [...base, text];
    const found = lookUp(makers, text, { report, path, asKey: true, code: "case.unknown-maker" });
    // The reader of files lets no key through twice; documents that a program made may differ in blanks only.
    const isTwice = found !== undefined && seen.has(found);
    if (isTwice) report.errorAtKey(path, message("case.named-twice", { name: text }));
    if (found !== undefined) seen.add(found);
    return { maker: isTwice ? undefined : found, typed, path };
  });
}
