// The ids of one kind of thing, and looking them up with a suggestion where one is mistyped.
import { message } from "../message.ts";
import type { FileReport } from "./ledger.ts";
import { nearestName } from "./nearest-name.ts";
import type { Path } from "./source-tree.ts";

export interface Names {
  readonly ids: readonly string[];
  find(text: string): number | undefined;
  /** True when an entry was left out because of a problem of its own: an unknown name may then be no mistake. */
  readonly incomplete: boolean;
  /** The nearest of the names to a mistyped one; null when none is near, or after very many questions. */
  suggest(text: string): string | null;
}

/** Suggestions cost time; nobody reads more of them. */
const MOST_SUGGESTIONS = 200;

/** Ids are compared without outer blanks and in one Unicode normal form (NFC). */
export function tidyId(text: string): string {
  return text.trim().normalize("NFC");
}

/** The first of equal ids counts. */
export function namesOf(ids: readonly string[], incomplete = false): Names {
  const positions = new Map<string, number>();
  ids.forEach((id, position) => {
    if (!positions.has(id)) positions.set(id, position);
  });
  let asked = 0;
  return {
    ids,
    // Where an id comes twice, one of the two was meant to be another.
    incomplete: incomplete || positions.size < ids.length,
    find: (text) => positions.get(tidyId(text)),
    suggest: (text) => (++asked > MOST_SUGGESTIONS ? null : nearestName(tidyId(text), ids)),
  };
}

/** What is looked up: `where.code` names the problem of not finding it. */
export interface Mention {
  readonly report: FileReport;
  readonly path: Path;
  readonly code: string;
  /** More parameters for the sentence. */
  readonly params?: Readonly<Record<string, string>>;
  /** Set where the name is a key rather than a value. */
  readonly asKey?: boolean;
}

/** The position of the named thing; a problem with a suggestion, and undefined, where there is none. */
export function lookUp(names: Names, text: string, mention: Mention): number | undefined {
  const position = names.find(text);
  if (position !== undefined || names.incomplete) return position;
  const { report, path, code, params, asKey } = mention;
  const found = message(code, {
    ...params,
    text: tidyId(text),
    suggestion: names.suggest(text),
    known: names.ids.slice(0, 8),
    knownCount: names.ids.length,
  });
  if (asKey) report.errorAtKey(path, found);
  else report.error(path, found);
  return undefined;
}
