// Ids from names as they are typed: short, lower-case words joined by hyphens, in any script, unique among their kind.
import { fileNameProblem } from "../reading/file-name-problem.ts";
import { RESERVED_OPTIONS } from "../reading/resolve-issue.ts";

export interface IdRequest {
  readonly name: string;
  /** What the thing is, for a name without letters. */
  readonly kind: "party" | "voice" | "issue" | "option" | "source" | "act";
  readonly taken: Iterable<string>;
}

const LONGEST = 32;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
// Joiners belong to words of several scripts; a word with nothing but marks could not be seen.
const WORDS = /[\p{L}\p{N}](?:[\u200c\u200d]?[\p{L}\p{N}\p{M}]|\.(?=\p{N}))*/gu;

export function newId({ name, ...request }: IdRequest): string {
  return idMaker(request)(name);
}

/** Ids for any number of things, each unlike those taken and those made before, in a time that does not grow with them. */
export function idMaker({ kind, taken }: Omit<IdRequest, "name">): (name: string) => string {
  const unused = unusedIds(taken);
  return (name) => {
    const made = wordsOf(name) || kind;
    const unusable = kind === "option" ? RESERVED_OPTIONS.includes(made) : fileNameProblem(made) !== null;
    return unused(unusable ? `${made}-${kind}` : made);
  };
}

function wordsOf(name: string): string {
  const plain = name.trim().normalize("NFC").toLowerCase();
  if (NUMBER.test(plain) && plain.length <= LONGEST) return plain;
  const words = plain.replace(/['’]/g, "").match(WORDS) ?? [];
  let made = "";
  for (const word of words) {
    if (made !== "" && made.length + 1 + word.length > LONGEST) break;
    made = made === "" ? [...word].slice(0, LONGEST).join("") : `${made}-${word}`;
  }
  return made.normalize("NFC");
}

/** Ids that differ only in capitals count as equal, since they would name the same file on some systems. */
function unusedIds(taken: Iterable<string>): (wanted: string) => string {
  const used = new Set<string>();
  for (const id of taken) used.add(id.toLowerCase());
  const numbers = new Map<string, number>();
  return (wanted) => {
    let [free, number] = [wanted, numbers.get(wanted) ?? 1];
    while (used.has(free)) free = `${wanted}-${++number}`;
    numbers.set(wanted, number);
    used.add(free.toLowerCase());
    return free;
  };
}
