// What a language model proposes for one article of the case: asked from the worker, so that reading its answer holds up nothing.
import type { Claim } from "@parley/engine/case";
import { articleFrom, registeredActors } from "@parley/engine/editing";
import {
  ANSWER_PATIENCE,
  askModel,
  LONGEST_ANSWER,
  type ModelClaims,
  onlyNew,
  sendOver,
} from "@parley/engine/sources";
import { post } from "../../sources/model/post.ts";
import type { Desk } from "../desk.ts";

export interface ModelAsked {
  /** Of the article. */
  readonly source: string;
  /** What stands before `/chat/completions`. */
  readonly url: string;
  readonly name: string;
  readonly key: string | null;
}

export interface ModelAnswer extends Omit<ModelClaims, "claims"> {
  /** Those that the article has not yet. */
  readonly claims: readonly Claim[];
  /** How many it has already. */
  readonly known: number;
}

const LIMITS = { longest: LONGEST_ANSWER, patience: ANSWER_PATIENCE };

/** @throws RangeError when there is no such article. */
export async function modelClaims({ source, url, name, key }: ModelAsked, desk: Desk): Promise<ModelAnswer> {
  const { articles, frame } = desk.documents;
  const document = articles.find((one) => String(one.source) === source);
  if (!document) throw new RangeError(`the source ${source} has no text here`);
  const article = articleFrom(document);
  const found = await askModel({
    text: article.text,
    model: name,
    actors: registeredActors(frame).map((actor) => ({
      id: actor.id,
      names: [actor.name, ...actor.alsoCalled],
    })),
    send: sendOver({ url, key, post: (posted) => post(posted, LIMITS) }),
    report: (done, all) => desk.progress.report(done, all),
  });
  const claims = onlyNew(found.claims, article.claims);
  return { ...found, claims, known: found.claims.length - claims.length };
}
