// The claims of one article as the terminal shows them: where, who, what, and how the program came by it.
import type { Actor, Claim, Frame, Passage } from "@parley/engine/case";
import { wrapText } from "@parley/engine/report";
import type { Environment } from "../environment.ts";
import { sentence } from "../say.ts";
import { type PlaceNames, placeNames } from "./place-names.ts";

export interface ReadArticle {
  readonly file: string;
  readonly text: string;
  readonly pageStarts: readonly number[];
  readonly claims: readonly Claim[];
}

interface Shown {
  readonly frame: Frame | null;
  readonly environment: Environment;
}

export function claimsText(article: ReadArticle, { frame, environment }: Shown): string {
  const { file, text, claims } = article;
  if (claims.length === 0) return `${sentence("cli.read-none", { file })}\n`;
  const head = sentence("cli.read-claims", { file, count: claims.length, characters: text.length });
  const places = placeNames(article);
  const parts = claims.map((claim) => oneClaim(claim, { claims, frame, places, environment }));
  return `${environment.style.heading(head)}\n\n${parts.join("\n")}`;
}

interface Around extends Shown {
  readonly claims: readonly Claim[];
  readonly places: PlaceNames;
}

function oneClaim(claim: Claim, { claims, frame, places, environment }: Around): string {
  const { style, columns } = environment;
  const who = sentence("cli.read-says", { who: speakerName(claim, frame), move: claim.move });
  const words = claim.content.map((passage) => passage.words.replaceAll(/\s+/g, " ").trim()).join(" … ");
  const lines = [
    ...wrapText(`“${words}”`, columns - 4),
    ...notes(claim, { claims, frame, places }).flatMap((note) =>
      wrapText(note, columns - 4).map(style.faint),
    ),
  ];
  const head = `  ${places.at(claim.content[0].from)}: ${style.strong(who)}`;
  return `${head}\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

function notes(claim: Claim, { claims, frame, places }: Omit<Around, "environment">): string[] {
  const { target, condition, said, within, links } = claim;
  const outer = claims.find(({ id }) => id === within);
  const about = links.map(({ issue, option }) => aboutName(issue, option, frame));
  return [
    ...(target ? [sentence("cli.read-target", { words: plain(target.mention) })] : []),
    ...(condition ? [sentence("cli.read-condition", { words: plain(condition) })] : []),
    ...(claim.negated ? [sentence("cli.read-denied")] : []),
    ...(said ? [sentence("cli.read-said", { date: said.date, words: plain(said.mention) })] : []),
    ...(outer ? [sentence("cli.read-within", { line: places.line(outer.content[0].from) })] : []),
    ...(about.length > 0 ? [sentence("cli.read-about", { about: [...new Set(about)].join("; ") })] : []),
    how(claim),
  ];
}

function how({ found, rule, confidence }: Claim): string {
  if (found === "model") return sentence("cli.read-how-model");
  return sentence("cli.read-how", { tenths: Math.floor(confidence * 10), rule });
}

function speakerName({ speaker, mention }: Claim, frame: Frame | null): string {
  const name = actorName(speaker, frame);
  const words = mention && plain(mention);
  return words === null || words.endsWith(name) || speaker.kind === "unresolved"
    ? name
    : sentence("cli.read-mentioned", { name, mention: words });
}

function actorName(actor: Actor, frame: Frame | null): string {
  if (actor.kind === "unresolved") return sentence("cli.read-unresolved");
  if (actor.kind === "new") return frame ? sentence("cli.read-new-name", { name: actor.name }) : actor.name;
  const voices = frame ? [...frame.parties, ...frame.others] : [];
  return voices.find(({ id }) => id === actor.id)?.name ?? actor.id;
}

function aboutName(issueId: string, optionId: string | null, frame: Frame | null): string {
  const issue = frame?.issues.find(({ id }) => id === issueId);
  const option = issue?.options.find(({ id }) => id === optionId);
  return option ? `${issue?.name}: ${option.name}` : (issue?.name ?? issueId);
}

function plain({ words }: Passage): string {
  return words.replaceAll(/\s+/g, " ").trim();
}
