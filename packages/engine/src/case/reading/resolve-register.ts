// The actor register in case.yaml: who speaks for whom, and other names that texts use.
import type { Voice } from "../frame.ts";
import { message } from "../message.ts";
import type { FileReport } from "./ledger.ts";
import { lookUp, namesOf } from "./names.ts";

type OtherInput = string | { readonly speaksFor?: string | undefined };

interface OthersContext {
  readonly parties: readonly Voice[];
  readonly others: readonly Voice[];
  readonly report: FileReport;
}

/** The others with those for whom they speak. */
export function withPrincipals(inputs: readonly OtherInput[], context: OthersContext): Voice[] {
  const { parties, others, report } = context;
  const voices = namesOf(
    [...parties, ...others].map(({ id }) => id),
    report.lacksItem(["parties"]) || report.lacksItem(["others"]),
  );
  const found = others.map((voice, k): Voice => {
    const input = inputs[k];
    const typed = typeof input === "object" ? input.speaksFor : undefined;
    if (typed === undefined) return voice;
    const path = ["others", k, "speaksFor"];
    const at = lookUp(voices, typed, { report, path, code: "case.unknown-voice" });
    return at === undefined ? voice : { ...voice, speaksFor: voices.ids[at] };
  });
  reportCircles(found, report);
  return found;
}

/** Told once of each circle. */
function reportCircles(others: readonly Voice[], report: FileReport): void {
  const position = new Map(others.map(({ id }, k) => [id, k]));
  const passedBy = new Map<number, number>();
  others.forEach((_, start) => {
    let at: number | undefined = start;
    while (at !== undefined && !passedBy.has(at)) {
      passedBy.set(at, start);
      at = position.get(others[at].speaksFor ?? "");
    }
    if (at === undefined || passedBy.get(at) !== start) return;
    const { id, speaksFor } = others[at];
    report.error(
      ["others", at, "speaksFor"],
      message("case.voice-speaks-for-itself", { id, other: speaksFor }),
    );
  });
}

/** A name by which texts mean two would mean neither. */
export function reportSharedNames(
  parties: readonly Voice[],
  others: readonly Voice[],
  report: FileReport,
): void {
  const first = new Map<string, string>();
  for (const { id, name } of [...parties, ...others])
    if (!first.has(asRead(name))) first.set(asRead(name), id);
  for (const [key, list] of Object.entries({ parties, others })) {
    list.forEach(({ id, alsoCalled }, k) => {
      alsoCalled.forEach((name, j) => {
        const other = first.get(asRead(name));
        const path = [key, k, "alsoCalled", j];
        if (other !== undefined && other !== id)
          report.warning(path, message("case.voice-also-called", { id, other, name }));
        else first.set(asRead(name), id);
      });
    });
  }
}

function asRead(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}
