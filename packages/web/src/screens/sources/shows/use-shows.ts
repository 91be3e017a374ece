// The case as the pages about what its sources show see it: names and words, and how acts and claims are found again.
import type { Actor } from "@parley/engine/case";
import { useMemo } from "react";
import { useCase } from "../../../store/use-case.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { readActs } from "../../record/read-record.ts";
import { useRecordWords } from "../../record/use-record-words.ts";
import { allCounts, type ReadArticle, readArticles } from "../read-articles.ts";
import { useSourceWords } from "../use-source-words.ts";
import type { Lookup } from "./stated-lines.ts";

export type Shows = ReturnType<typeof useShows>;

export function useShows() {
  const { documents, role } = useCase();
  const { sourcesShows: texts } = useTexts();
  const { frame: typed, record, articles: documented } = documents;
  const read = useMemo(() => readActs({ frame: typed, record }), [typed, record]);
  const articles = useMemo(() => readArticles({ articles: documented, frame: typed }), [documented, typed]);
  const words = useRecordWords(read);
  const names = useSourceWords(typed);
  const lookup = useMemo(() => lookupOf(read.acts, articles), [read, articles]);
  return useMemo(() => {
    const { frame } = read;
    const issues = new Map(frame.issues.map(({ id }, k) => [id as string, k]));
    return {
      texts,
      words,
      names,
      lookup,
      frame,
      articles,
      acts: read.acts.length,
      counts: allCounts(articles),
      canEdit: role === "leads",
      title: (source: string) => articles.find((one) => one.source === source)?.title ?? source,
      issueName: (id: string) => frame.issues[issues.get(id) ?? -1]?.name ?? id,
      /** Options by id, in words. */
      options: (issue: string, options: readonly string[]) => {
        const at = issues.get(issue) ?? -1;
        const places = new Map((frame.issues[at]?.options ?? []).map(({ id }, k) => [id as string, k]));
        const known = options.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
        return known.length === 0 ? "" : words.options(at, known);
      },
      actorName: (id: string) => names.actor(known(id)),
      known,
      statements: (count: number) => texts.statements(count, words.number(count)),
    };
  }, [texts, words, names, lookup, read, articles, role]);
}

function known(id: string): Actor {
  return { kind: "known", id };
}

function lookupOf(acts: ReturnType<typeof readActs>["acts"], articles: readonly ReadArticle[]): Lookup {
  const byId = new Map(acts.map((act) => [act.id, act]));
  const bySource = new Map(articles.map((article) => [article.source, article]));
  const claims = new Map<string, Lookup["claim"]>();
  const claimsIn = (source: string) => {
    const { date: published = "", claims: own = [] } = bySource.get(source) ?? {};
    const byClaim = new Map(own.map((claim) => [claim.id, claim]));
    return ({ claim: id }: Parameters<Lookup["claim"]>[0]) => {
      const claim = byClaim.get(id);
      const outer = claim && claim.within !== null ? byClaim.get(claim.within) : undefined;
      return claim && { claim, published, teller: outer ? outer.speaker : null };
    };
  };
  return {
    act: (id) => byId.get(id),
    // Of few articles are there statements to be shown.
    claim: (place) => {
      const { source } = place;
      const find = claims.get(source) ?? claimsIn(source);
      claims.set(source, find);
      return find(place);
    },
  };
}
