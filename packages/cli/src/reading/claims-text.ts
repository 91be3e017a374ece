// The claims of one article as the terminal shows them: where, who, what, and how the program came by it.
import type { Claim, Frame } from "@parley/engine/case";
import { isDeniedAhead, tenthsOf } from "@parley/engine/editing";
import { wrapText } from "@parley/engine/report";
import type { Environment } from "../environment.ts";
import { sentence } from "../say.ts";
import { type PlaceNames, placeNames } from "./place-names.ts";
import { plain, type SpeakerNames, speakerNames } from "./speaker-names.ts";

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
  const around: Around = {
    environment,
    byId: new Map(claims.map((claim) => [claim.id, claim])),
    places: placeNames(article),
    speakers: speakerNames(frame),
    aboutName: aboutNames(frame),
  };
  return `${environment.style.heading(head)}\n\n${claims.map((claim) => oneClaim(claim, around)).join("\n")}`;
}

/** What the claims of one article share; looked up by id, since there may be very many of them. */
interface Around {
  readonly environment: Environment;
  readonly byId: ReadonlyMap<string, Claim>;
  readonly places: PlaceNames;
  readonly speakers: SpeakerNames;
  readonly aboutName: (issue: string, option: string | null) => string;
}

function oneClaim(claim: Claim, around: Around): string {
  const { style, columns } = around.environment;
  const words = claim.content.map(plain).join(" … ");
  const lines = [
    ...wrapText(`“${words}”`, columns - 4),
    ...notes(claim, around).flatMap((note) => wrapText(note, columns - 4).map(style.faint)),
  ];
  const head = `  ${around.places.at(claim.content[0].from)}: ${style.strong(does(claim, around))}`;
  return `${head}\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

/** Where the words do not tell the “not” themselves, that it is denied is what matters. */
function does(claim: Claim, { speakers }: Around): string {
  const who = speakers.named(claim);
  return isDeniedAhead(claim)
    ? sentence("cli.read-denies", { who })
    : sentence("cli.read-says", { who, move: claim.move });
}

function notes(claim: Claim, around: Around): string[] {
  const { target, condition, said, links } = claim;
  const about = links.map(({ issue, option }) => around.aboutName(issue, option));
  return [
    ...(target ? [sentence("cli.read-target", { words: plain(target.mention) })] : []),
    ...(condition ? [sentence("cli.read-condition", { words: plain(condition) })] : []),
    ...(said ? [sentence("cli.read-said", { date: said.date, words: plain(said.mention) })] : []),
    ...toldBy(claim, around),
    ...(about.length > 0 ? [sentence("cli.read-about", { about: [...new Set(about)].join("; ") })] : []),
    how(claim),
  ];
}

function toldBy({ within }: Claim, { byId, places, speakers }: Around): string[] {
  const outer = within === null ? undefined : byId.get(within);
  if (!outer) return [];
  return [
    sentence("cli.read-within", { who: speakers.briefly(outer), place: places.at(outer.content[0].from) }),
  ];
}

function how({ found, rule, confidence }: Claim): string {
  if (found === "model") return sentence("cli.read-how-model");
  return sentence("cli.read-how", { tenths: tenthsOf(confidence), rule });
}

function aboutNames(frame: Frame | null): Around["aboutName"] {
  const issues = new Map<string, Frame["issues"][number]>(
    (frame?.issues ?? []).map((issue) => [issue.id, issue]),
  );
  return (issueId, optionId) => {
    const issue = issues.get(issueId);
    const option = issue?.options.find(({ id }) => id === optionId);
    return option ? `${issue?.name}: ${option.name}` : (issue?.name ?? issueId);
  };
}
