// Things of one kind with the same name: their ids tell them apart, but nobody who reads the case can.
import { message } from "../message.ts";
import type { FileReport } from "./ledger.ts";
import type { Path } from "./source-tree.ts";

interface NamedThing {
  readonly id: string;
  readonly name: string;
}

export interface SameNamesContext {
  readonly report: FileReport;
  readonly code: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly pathOf: (position: number) => Path;
  /** Positions of which it is told already. */
  readonly told?: ReadonlySet<number>;
}

/** A warning at each thing that is called like an earlier one. Equal ids are a problem of their own. */
export function reportSameNames(things: readonly NamedThing[], context: SameNamesContext): void {
  const { report, code, params, pathOf, told } = context;
  const first = new Map<string, NamedThing>();
  things.forEach((thing, k) => {
    const { id, name } = thing;
    const read = asRead(name);
    const other = first.get(read);
    if (!other) first.set(read, thing);
    else if (other.id !== id && read !== "" && !told?.has(k))
      report.warning(pathOf(k), message(code, { ...params, id, other: other.id, name }));
  });
}

/** Names that differ only in capitals, in outer blanks or in how their letters are encoded look alike. */
function asRead(name: string): string {
  return name.trim().normalize("NFC").toLowerCase();
}
