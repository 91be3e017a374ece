// The answer of a language model, taken apart: JSON of the form that was asked for, each claim by itself, so that one bad claim spoils no other.
import { z } from "zod";
import { MODALITIES, MOVES, WORDINGS } from "../../case/claim.ts";

const some = z.string().regex(/\S/);
const words = some.nullish();

const proposalSchema = z.object({
  content: z.union([some.transform((one) => [one]), z.array(some).min(1).max(50)]),
  mention: words,
  cue: words,
  speaker: words,
  wording: z.enum(WORDINGS),
  move: z.enum(MOVES),
  target: words,
  condition: words,
  negated: z.boolean().default(false),
  modality: z.enum(MODALITIES).default("actual"),
  within: z.int().min(0).nullish(),
});

/** Claims as a model words them, without places. */
export type Proposal = z.output<typeof proposalSchema>;

export type Proposals =
  /** Null: a claim that has not the form that was asked for. */
  | { readonly ok: true; readonly proposals: readonly (Proposal | null)[]; readonly leftOut: number }
  | { readonly ok: false; readonly reason: "no-json" | "no-list" };

/** More from one piece are not read. */
const MOST_PROPOSALS = 300;

/**
 * The content of the answer's message. A fence of code around it, prose with brackets on either side, or a thought in tags before it, is
 * passed over.
 */
export function readProposals(answer: string): Proposals {
  const thoughtEnd = answer.lastIndexOf("</think>");
  const behind = thoughtEnd < 0 ? null : listIn(answer.slice(thoughtEnd));
  const list = behind !== null && typeof behind !== "string" ? behind : listIn(answer);
  if (typeof list === "string") return { ok: false, reason: list };
  const proposals = list.slice(0, MOST_PROPOSALS).map((one) => proposalSchema.safeParse(one).data ?? null);
  return { ok: true, proposals, leftOut: Math.max(0, list.length - MOST_PROPOSALS) };
}

/** Where an object, or a list of objects, may begin; other brackets are prose. */
const JSON_START = /\{\s*["}]|\[\s*[{\]]/g;

/** No more of them are tried, so that an answer full of brackets holds nothing up. */
const MOST_STARTS = 20;

/** The first list of claims that is not empty, else the first empty one. */
function listIn(answer: string): readonly unknown[] | "no-json" | "no-list" {
  let best: readonly unknown[] | "no-json" | "no-list" = "no-json";
  const starts = new RegExp(JSON_START);
  for (let tried = 0; tried < MOST_STARTS; tried += 1) {
    const start = starts.exec(answer)?.index;
    if (start === undefined) break;
    starts.lastIndex = start + 1;
    const end = endOfJson(answer, start);
    const data = end === null ? undefined : parsed(answer.slice(start, end));
    if (end === null || data === undefined) continue;
    starts.lastIndex = end;
    const list = claimsOf(data, { isFirst: tried === 0 });
    if (list && list.length > 0) return list;
    if (!Array.isArray(best)) best = list ?? "no-list";
  }
  return best;
}

/** An empty list without a name tells that there are no claims only where it is the first thing in the answer. */
function claimsOf(data: object, { isFirst }: { readonly isFirst: boolean }): readonly unknown[] | null {
  if (Array.isArray(data)) return data.length > 0 || isFirst ? data : null;
  const { claims } = data as { claims?: unknown };
  return Array.isArray(claims) ? claims : null;
}

/** Behind the bracket that closes the one at the start; brackets in strings do not count. Null where none does. */
function endOfJson(answer: string, start: number): number | null {
  let depth = 0;
  let isInString = false;
  for (let at = start; at < answer.length; at += 1) {
    const letter = answer[at];
    if (letter === '"') isInString = !isInString;
    else if (isInString) at += letter === "\\" ? 1 : 0;
    else if (letter === "{" || letter === "[") depth += 1;
    else if (letter === "}" || letter === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

function parsed(json: string): object | undefined {
  try {
    return JSON.parse(json) as object;
  } catch {
    return undefined;
  }
}
