// Takes articles in: each is read in a worker of its own, and what was read goes into the case in one step.
import type { ArticleDocument, CaseDocuments } from "@parley/engine/case";
import { Lane, Stopped } from "../engine/lane.ts";
import { type NewSource, newSources } from "../engine/questions/new-sources.ts";
import type { ArticleAbout, ReadArticleAnswer, WantedArticle } from "../engine/questions/read-article.ts";
import { claimOf } from "../screens/sources/claim-of.ts";
import { NO_CASE } from "../store/parts.ts";
import type { LanguageCode } from "../texts/language.ts";

/** A file or a pasted text that is to be read. */
export type Offered = Omit<WantedArticle, "known">;

export interface TakenArticle {
  readonly article: Omit<ArticleDocument, "source">;
  readonly about: ArticleAbout;
}

/** What became of one that was not taken in, or what is to be known of one that was. */
export interface Remark {
  readonly name: string;
  readonly kind: "twice" | "empty" | "too-long" | "half-characters" | "unreadable" | "fault" | "note";
  /** The reader's own words; for a text that is there already, its title. */
  readonly sentence: string;
}

export interface Intake {
  readonly taken: readonly TakenArticle[];
  readonly remarks: readonly Remark[];
  readonly wasStopped: boolean;
}

interface Reading {
  readonly offered: readonly Offered[];
  readonly documents: CaseDocuments;
  readonly language: LanguageCode;
  readonly signal: AbortSignal;
  readonly onProgress: (at: number) => void;
}

const lane = new Lane("sources");

/** One after the other; when it is stopped, what was read before is kept. */
export async function readOffered(reading: Reading): Promise<Intake> {
  const { offered, documents, signal, onProgress } = reading;
  const known = new Map(
    documents.articles.map(({ sha256, source }) => [sha256, titleOf(documents, String(source))]),
  );
  const taken: TakenArticle[] = [];
  const remarks: Remark[] = [];
  for (const [at, one] of offered.entries()) {
    if (signal.aborted) break;
    onProgress(at);
    const answer = await readOne(one, [...known.keys()], reading);
    if (answer === "stopped") break;
    if (answer !== "fault" && answer.kind === "read") {
      const claims = await claimsOf(answer, reading);
      if (claims === "stopped") break;
      if (claims === "fault") {
        remarks.push(remarkOn(one.name, claims, known));
        continue;
      }
      taken.push({ article: { ...answer.article, claims }, about: answer.about });
      known.set(answer.article.sha256, answer.about.title);
      remarks.push(...answer.notes.map((sentence) => ({ name: one.name, kind: "note" as const, sentence })));
    } else remarks.push(remarkOn(one.name, answer, known));
  }
  return { taken, remarks, wasStopped: signal.aborted };
}

/** In one portion after the other, so that none holds up the page. */
const PORTION = 500;

async function claimsOf(
  { article: { sha256 }, claims: count }: Extract<ReadArticleAnswer, { kind: "read" }>,
  { language, signal }: Reading,
): Promise<ArticleDocument["claims"] | "stopped" | "fault"> {
  const claims: ArticleDocument["claims"] = [];
  for (let from = 0; from < count; from += PORTION) {
    try {
      const args = { sha256, from, to: from + PORTION };
      const portion = await lane.ask({
        question: "claimPortion",
        args,
        documents: NO_CASE,
        language,
        signal,
      });
      // What the screen makes of a claim is made while others are still under way.
      for (const claim of portion) claimOf(claim);
      claims.push(...portion);
    } catch (error) {
      return error instanceof Stopped ? "stopped" : "fault";
    }
  }
  return claims;
}

type Unread = Exclude<ReadArticleAnswer, { kind: "read" }> | "fault";

function remarkOn(name: string, answer: Unread, known: ReadonlyMap<string, string>): Remark {
  if (answer === "fault") return { name, kind: "fault", sentence: "" };
  const { kind } = answer;
  const sentence =
    kind === "twice" ? (known.get(answer.sha256) ?? "") : kind === "unreadable" ? answer.sentence : "";
  return { name, kind, sentence };
}

async function readOne(
  one: Offered,
  known: readonly string[],
  { documents, language, signal }: Reading,
): Promise<ReadArticleAnswer | "stopped" | "fault"> {
  try {
    return await lane.ask({
      question: "readArticle",
      args: { ...one, known },
      // The frame says who is who; other texts are not needed to read this one.
      documents: { ...NO_CASE, frame: documents.frame },
      language,
      signal,
    });
  } catch (error) {
    return error instanceof Stopped ? "stopped" : "fault";
  }
}

function titleOf({ frame }: CaseDocuments, source: string): string {
  return String((frame.sources ?? []).find(({ id }) => String(id).trim() === source)?.title ?? source);
}

/** The sources of articles that are to come to the case, made in the worker; anew where those of the case have changed meanwhile. */
export async function sourcesFor(
  taken: readonly TakenArticle[],
  { documents, language }: { readonly documents: () => CaseDocuments; readonly language: LanguageCode },
): Promise<readonly NewSource[]> {
  for (;;) {
    const { frame } = documents();
    const made = await lane
      .ask({
        question: "newSources",
        args: taken.map(({ about }) => about),
        documents: { ...NO_CASE, frame },
        language,
      })
      .catch(() =>
        newSources(
          taken.map(({ about }) => about),
          { documents: { ...NO_CASE, frame } },
        ),
      );
    if (documents().frame.sources === frame.sources) return made;
  }
}

/** With a source for each article, `made` beforehand where there are many; the ids of those, in order. */
export function withTaken(
  documents: CaseDocuments,
  taken: readonly TakenArticle[],
  made: readonly NewSource[] = newSources(
    taken.map(({ about }) => about),
    { documents },
  ),
) {
  const { frame } = documents;
  const ids = made.map(({ id }) => String(id));
  const articles = taken.map(({ article }, k) => ({ ...article, source: ids[k] }));
  return {
    documents: {
      ...documents,
      frame: { ...frame, sources: [...(frame.sources ?? []), ...made] },
      articles: [...documents.articles, ...articles],
    },
    ids,
  };
}
