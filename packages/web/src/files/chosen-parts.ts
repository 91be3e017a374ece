// What of a case goes along when it is saved or shared. The frame always does; profiles hold what a party would keep to itself.
import type { ArticleDocument, CaseDocuments } from "@parley/engine/case";

export interface ChosenParts {
  /** Ids of the parties whose profiles go along. */
  readonly profiles: readonly string[];
  readonly conflict: boolean;
  readonly record: boolean;
  readonly whatIfs: boolean;
  /** Texts of sources, with the claims found in them: public words. */
  readonly articles: boolean;
}

export function everything({ profiles, conflict, record, whatIfs, articles }: CaseDocuments): ChosenParts {
  return {
    profiles: profiles.map(({ party }) => String(party)),
    conflict: conflict !== null,
    record: record !== null,
    whatIfs: whatIfs !== null,
    articles: articles.length > 0,
  };
}

/** For somebody else: nothing but the frame and what others have published, until it is chosen. */
export const PUBLIC_PARTS: ChosenParts = {
  profiles: [],
  conflict: false,
  record: false,
  whatIfs: false,
  articles: true,
};

/** What-ifs tell what they change in profiles, so they go only with all profiles. */
export function mayTakeWhatIfs(documents: CaseDocuments, chosen: ChosenParts): boolean {
  return documents.profiles.every(({ party }) => chosen.profiles.includes(String(party)));
}

export function withChosenParts(documents: CaseDocuments, chosen: ChosenParts): CaseDocuments {
  const { frame, profiles, conflict, record, whatIfs, articles } = documents;
  return {
    frame,
    profiles: profiles.filter(({ party }) => chosen.profiles.includes(String(party))),
    conflict: chosen.conflict ? conflict : null,
    record: chosen.record ? record : null,
    whatIfs: chosen.whatIfs && mayTakeWhatIfs(documents, chosen) ? whatIfs : null,
    articles: chosen.articles ? (chosen.record ? articles : articles.map(unreviewed)) : [],
  };
}

/** What was taken over and what was put aside is told by the record, or not at all. */
function unreviewed(article: ArticleDocument): ArticleDocument {
  const claims = article.claims.map(({ review: _, act: __, ...claim }) => claim);
  return { ...article, claims };
}
