// Reads a piece of the gold: head, text and claims, all quoted words put in their places. The README of the folder above has the format.
import type { Actor } from "@parley/engine/case";
import { parse } from "yaml";
import type { GoldPiece, MarkedClaim, MarkedLink } from "./piece.ts";
import { claimsSchema, headSchema, type WrittenActor, type WrittenClaim } from "./piece-schema.ts";
import { placeAfter, placeInText, placeNear, placeNearest } from "./places.ts";

const PARTS = /^---\n([\s\S]*?)\n---\n([\s\S]*)\n```yaml\n([\s\S]*?)\n?```\s*$/;

/** Throws, naming the piece and the claim, where the piece is not as it should be. */
export function readPiece(name: string, file: string): GoldPiece {
  const parts = PARTS.exec(file);
  if (!parts)
    throw new SyntaxError(
      `${name}: a head between --- lines, a text, and a list of claims after a line \`\`\`yaml.`,
    );
  return within(name, () => {
    const head = headSchema.parse(parse(parts[1]!));
    const trimmed = parts[2]!.replace(/^\n+|\n+$/g, "");
    const text = head.lineEnds === "crlf" ? trimmed.replaceAll("\n", "\r\n") : trimmed;
    const piece = {
      name,
      title: head.title,
      genre: head.genre,
      published: head.published,
      by: head.by ?? null,
      actors: head.actors.map((actor) => ({
        ...actor,
        pronoun: actor.pronoun ?? null,
        speaksFor: actor.speaksFor ?? null,
      })),
      issues: head.issues,
      text,
    };
    const written = within("claims", () => claimsSchema.parse(parse(parts[3]!) ?? []));
    return {
      ...piece,
      claims: written.map((one, at) => within(`claim ${at + 1}`, () => placed(piece, written, one))),
    };
  });
}

function within<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

type Unmarked = Omit<GoldPiece, "claims">;

function placed(piece: Unmarked, all: readonly WrittenClaim[], one: WrittenClaim): MarkedClaim {
  const { text } = piece;
  const [first, ...rest] = typeof one.content === "string" ? [one.content] : one.content;
  const content = [placeInText(text, first!)];
  for (const words of rest) content.push(placeAfter(text, words, content.at(-1)!.to));
  const near = (words: string) => placeNear(text, words, content[0]!.from);
  return {
    speaker: actorOf(piece, one.speaker),
    mention: one.mention === undefined ? null : near(one.mention),
    cue: one.cue === undefined ? null : placeNearest(text, one.cue, content[0]!),
    content,
    wording: one.wording,
    within: one.within === undefined ? null : positionOf(all, one.within),
    move: one.move,
    target: one.target ? { actor: actorOf(piece, one.target.actor), mention: near(one.target.words) } : null,
    condition: one.condition === undefined ? null : near(one.condition),
    negated: one.negated,
    modality: one.modality,
    said: one.said ? { date: one.said.date, mention: near(one.said.words) } : null,
    links: one.links.map((link) => linkOf(piece, link)),
  };
}

function actorOf({ actors }: Unmarked, written: WrittenActor): Actor {
  if (typeof written !== "string") return { kind: "new", name: written.new };
  if (written === "unresolved") return { kind: "unresolved" };
  if (!actors.some(({ id }) => id === written)) throw new RangeError(`no actor ${written} in the head.`);
  return { kind: "known", id: written };
}

function positionOf(all: readonly WrittenClaim[], id: string): number {
  const at = all.findIndex((one) => one.id === id);
  if (at === -1) throw new RangeError(`no claim has the id ${id}.`);
  return at;
}

function linkOf({ issues }: Unmarked, written: string): MarkedLink {
  const [issueId, option = null] = written.split("/");
  const issue = issues.find(({ id }) => id === issueId);
  const known = issue && (option === null || issue.options.some(({ id }) => id === option));
  if (!known) throw new RangeError(`no issue or option ${written} in the head.`);
  return { issue: issue.id, option };
}
