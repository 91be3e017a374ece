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

/** The content of the answer's message. A fence of code around it, or a thought in tags before it, is passed over. */
export function readProposals(answer: string): Proposals {
  const data = jsonIn(answer);
  if (data === undefined) return { ok: false, reason: "no-json" };
  const list = Array.isArray(data) ? data : (data as { claims?: unknown } | null)?.claims;
  if (!Array.isArray(list)) return { ok: false, reason: "no-list" };
  const proposals = list.slice(0, MOST_PROPOSALS).map((one) => proposalSchema.safeParse(one).data ?? null);
  return { ok: true, proposals, leftOut: Math.max(0, list.length - MOST_PROPOSALS) };
}

function jsonIn(answer: string): unknown {
  const first = answer.search(/[[{]/);
  const last = Math.max(answer.lastIndexOf("}"), answer.lastIndexOf("]"));
  const thoughtEnd = answer.lastIndexOf("</think>");
  const starts = thoughtEnd < 0 ? [first] : [answer.indexOf("{", thoughtEnd), first];
  for (const start of starts) {
    if (start < 0 || last < start) continue;
    try {
      return JSON.parse(answer.slice(start, last + 1));
    } catch {}
  }
  return undefined;
}
