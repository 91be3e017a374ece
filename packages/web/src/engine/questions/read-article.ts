// One article read: from a file, or a text that was pasted, to its layout, what it says of itself, and the claims found in it.
import { type ArticleDocument, sha256OfText } from "@parley/engine/case";
import { articleDocumentOf, registeredActors, textFault } from "@parley/engine/editing";

import { articleTitle, plainPaper, readPaper } from "@parley/papers";
import { readFrame } from "../../parts/read-frame.ts";
import type { Desk } from "../desk.ts";
import { say } from "../say.ts";
import { articleReader } from "../sources/article-reader.ts";

export interface ArticleAbout {
  readonly title: string;
  readonly by: string;
  readonly date: string;
  readonly url: string;
}

export interface WantedArticle {
  /** Of the file; empty for a pasted text. */
  readonly name: string;
  readonly content: Blob | string;
  /** What is known of it already, which comes before what it says of itself. */
  readonly about?: Partial<ArticleAbout>;
  /** Hashes of the texts that are here already. */
  readonly known: readonly string[];
}

export type ReadArticleAnswer =
  | {
      readonly kind: "read";
      /** As the case keeps it, but for the claims: `claimPortion` brings them. */
      readonly article: Omit<ArticleDocument, "source" | "claims">;
      readonly claims: number;
      readonly about: ArticleAbout;
      /** What is worth knowing of how the file was read. */
      readonly notes: readonly string[];
    }
  | { readonly kind: "twice"; readonly sha256: string }
  | { readonly kind: "empty" | "too-long" | "half-characters" }
  | { readonly kind: "unreadable"; readonly sentence: string };

export async function readArticle(wanted: WantedArticle, desk: Desk): Promise<ReadArticleAnswer> {
  const { name } = wanted;
  const reading = await paperOf(wanted, desk);
  if (reading === "too-long") return { kind: "too-long" };
  if (!reading.ok) return { kind: "unreadable", sentence: say(reading.problem, desk.language) };
  const { paper } = reading;
  const fault = textFault(paper.text);
  if (fault) return { kind: fault };
  const sha256 = sha256OfText(paper.text);
  if (wanted.known.includes(sha256)) return { kind: "twice", sha256 };
  const about = aboutOf(wanted, paper);
  const reader = await articleReader();
  const { frame } = desk.documents;
  const context = { actors: registeredActors(frame), frame: readFrame(frame).frame };
  const { text } = paper;
  const found = reader.read(
    {
      text,
      ...(paper.blocks.length > 0 ? { blocks: paper.blocks } : {}),
      ...(about.date === "" ? {} : { published: about.date }),
      ...(about.by === "" ? {} : { by: about.by }),
    },
    context,
  );
  const { blocks } = found;
  const { source: _, claims, ...article } = articleDocumentOf({ ...found, source: "", text, sha256 });
  lastRead = { sha256, claims };
  return {
    kind: "read",
    article,
    claims: claims.length,
    about: { ...about, title: articleTitle({ title: about.title, name, text, blocks }) },
    notes: paper.warnings.map((warning) => say(warning, desk.language)),
  };
}

let lastRead: Pick<ArticleDocument, "sha256" | "claims"> | null = null;

export interface WantedClaims {
  readonly sha256: string;
  readonly from: number;
  readonly to: number;
}

/** Claims of the text that was read last, in portions: all of them at once would hold up the page while they arrive. */
export function claimPortion({ sha256, from, to }: WantedClaims): ArticleDocument["claims"] {
  if (lastRead?.sha256 !== sha256) throw new RangeError("the text was not read last");
  return lastRead.claims.slice(from, to);
}

async function paperOf({ name, content }: WantedArticle, desk: Desk) {
  if (typeof content === "string")
    return { ok: true, paper: plainPaper(content.replace(/\r\n?/g, "\n")) } as const;
  // What is much too large is not even brought into memory.
  if (content.size > LARGEST_FILE) return "too-long";
  return readPaper({ name, bytes: new Uint8Array(await content.arrayBuffer()) }, desk.progress);
}

const LARGEST_FILE = 64 * 2 ** 20;

type Known = Readonly<Record<keyof ArticleAbout, string | null>>;

function aboutOf({ about = {} }: WantedArticle, paper: Known): ArticleAbout {
  const known = (key: keyof ArticleAbout) => about[key]?.trim() || (paper[key] ?? "");
  return { title: known("title"), by: known("by"), date: known("date"), url: known("url") };
}
