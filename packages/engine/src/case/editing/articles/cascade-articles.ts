// What becomes of the claims in articles when something that they name goes, or changes its options.

import { articleFile } from "../../differences/case-parts.ts";
import type { ArticleDocument, ClaimDocument } from "../../documents/article-document.ts";
import type { CaseDocuments } from "../../documents/case-documents.ts";
import { isGone } from "../change-choice.ts";
import type { IssueChange } from "../change-pattern.ts";
import { plainId } from "../document-parts.ts";
import { type Note, noteChange } from "../mention.ts";
import { mapShared, withKey, withList } from "../shared-structure.ts";
import { mapClaims } from "./article-list.ts";

type Articles = readonly ArticleDocument[];

/** Takes down each claim that changes. */
function mapNotedClaims(
  articles: Articles,
  note: Note,
  change: (claim: ClaimDocument) => ClaimDocument,
): Articles {
  return mapClaims(articles, (before, { article, at }) => {
    const after = change(before);
    const place = { file: articleFile(article.source), path: ["claims", at], kind: "claim" } as const;
    noteChange(note, { before, after, at: place });
    return after;
  });
}

/** An issue that is gone is no longer linked; where an option is gone, the claim is about its issue still. */
export function changeLinks(articles: Articles, change: IssueChange, note: Note): Articles {
  return mapNotedClaims(articles, note, (claim) => {
    const links = mapShared(claim.links ?? [], (link) => {
      if (plainId(link.issue) !== change.issue) return link;
      if (change.isRemoved) return null;
      return link.option !== undefined && isGone(link.option, change)
        ? withKey(link, "option", undefined)
        : link;
    });
    return links === claim.links || !claim.links ? claim : withList(claim, "links", [...links]);
  });
}

/** Who is no longer of the case is known by name only. */
export function forgetActor(
  articles: Articles,
  { id, name }: { readonly id: string; readonly name: string },
  note: Note,
): Articles {
  const isMeant = (actor: ClaimDocument["speaker"]) =>
    actor !== undefined && "id" in actor && plainId(actor.id) === id;
  return mapNotedClaims(articles, note, (claim) => {
    const spoken = isMeant(claim.speaker) ? { ...claim, speaker: { name } } : claim;
    const { target } = spoken;
    return target && isMeant(target.actor) ? { ...spoken, target: { ...target, actor: { name } } } : spoken;
  });
}

/** Whether somebody speaks in a claim, or is spoken to. */
export function isInClaims(articles: Articles, id: string): boolean {
  const isMeant = (actor: ClaimDocument["speaker"]) =>
    actor !== undefined && "id" in actor && plainId(actor.id) === id;
  return articles.some(({ claims }) =>
    claims.some(({ speaker, target }) => isMeant(speaker) || isMeant(target?.actor)),
  );
}

/** Claims whose acts are gone are to be looked at again. */
export function reopenFor(articles: Articles, acts: ReadonlySet<string>, note: Note): Articles {
  if (acts.size === 0) return articles;
  return mapNotedClaims(articles, note, (claim) =>
    claim.act !== undefined && acts.has(plainId(claim.act))
      ? withKey(withKey(claim, "act", undefined), "review", undefined)
      : claim,
  );
}

export function withoutArticle(documents: CaseDocuments, source: string, note: Note): CaseDocuments {
  const articles = mapShared(documents.articles, (article) => {
    if (plainId(article.source) !== source) return article;
    note({ file: articleFile(source), path: [], kind: "article", effect: "goes" });
    return null;
  });
  return articles === documents.articles ? documents : { ...documents, articles };
}

/** What pointed into the text is evidence no longer; the acts themselves stay. */
export function withoutText(documents: CaseDocuments, source: string, note: Note): CaseDocuments {
  const rest = withoutArticle(documents, source, note);
  const { record } = rest;
  if (rest === documents || !record) return rest;
  const acts = mapShared(record.acts, (before, k) => {
    const isNamed = before.source !== undefined && plainId(before.source) === source;
    const after = isNamed ? withKey(before, "evidence", undefined) : before;
    noteChange(note, {
      before,
      after,
      at: { file: "record.yaml", path: ["acts", k, "evidence"], kind: "act" },
    });
    return after;
  });
  return { ...rest, record: acts === record.acts ? record : { ...record, acts: [...acts] } };
}
