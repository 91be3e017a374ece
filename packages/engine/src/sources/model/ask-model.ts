// Asks a language model for claims, piece by piece. The host sends; nothing here knows a network.
import type { Claim } from "../../case/claim.ts";
import { type ModelRequest, modelRequest, type Piece, piecesOf } from "./model-request.ts";
import { type PlacedProposals, placeProposals, type Refused } from "./place-proposals.ts";
import { readProposals } from "./proposals.ts";

/** What the host brings back: the body of the answer, or why there is none. */
export type ModelReply =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly reason: ReplyFailure; readonly status?: number };

export type ReplyFailure = "unreachable" | "too-slow" | "refused" | "too-long" | "moved" | "stopped";

export interface AskModel {
  readonly text: string;
  readonly model: string;
  readonly actors: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly send: (request: ModelRequest) => Promise<ModelReply>;
  /** Called after each piece. */
  readonly report?: (done: number, all: number) => void;
}

/** What went wrong with one piece; the others are asked all the same, except after an answer that says it will not work. */
export interface PieceFault {
  readonly from: number;
  readonly reason: ReplyFailure | "no-answer" | "no-json" | "no-list";
  readonly status: number | null;
}

export interface ModelClaims {
  readonly claims: readonly Claim[];
  readonly refused: readonly Refused[];
  readonly faults: readonly PieceFault[];
  /** Claims beyond the most that are read from one piece. */
  readonly leftOut: number;
}

/** Never throws for what the model or the line does. */
export async function askModel({ text, model, actors, send, report }: AskModel): Promise<ModelClaims> {
  const pieces = piecesOf(text);
  const actorIds = new Map(actors.flatMap(({ id, names }) => names.map((name) => [name.toLowerCase(), id])));
  const names = actors.flatMap((actor) => actor.names.slice(0, 1));
  const found: { claims: Claim[]; refused: Refused[]; faults: PieceFault[]; leftOut: number } = {
    claims: [],
    refused: [],
    faults: [],
    leftOut: 0,
  };
  for (const [k, piece] of pieces.entries()) {
    const reply = await send(modelRequest({ model, piece, actors: names }));
    const taken = takeReply(reply, piece, actorIds);
    if ("reason" in taken) found.faults.push({ from: piece.from, ...taken });
    else {
      found.claims.push(...taken.claims);
      found.refused.push(...taken.refused);
      found.leftOut += taken.leftOut;
    }
    report?.(k + 1, pieces.length);
    if (!reply.ok) break;
  }
  return found;
}

type Taken = (PlacedProposals & { readonly leftOut: number }) | Omit<PieceFault, "from">;

function takeReply(reply: ModelReply, piece: Piece, actorIds: ReadonlyMap<string, string>): Taken {
  if (!reply.ok) return { reason: reply.reason, status: reply.status ?? null };
  const answer = messageIn(reply.body);
  if (answer === null) return { reason: "no-answer", status: null };
  const read = readProposals(answer);
  if (!read.ok) return { reason: read.reason, status: null };
  return { ...placeProposals({ proposals: read.proposals, piece, actorIds }), leftOut: read.leftOut };
}

function messageIn(body: string): string | null {
  try {
    const content = (JSON.parse(body) as { choices?: { message?: { content?: unknown } }[] }).choices?.[0]
      ?.message?.content;
    return typeof content === "string" ? content : null;
  } catch {
    return null;
  }
}
