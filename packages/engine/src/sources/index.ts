// Sources: who says what in an article, with the places where it stands.

export type { LinkFrame } from "./links/link-index.ts";
export { askModel, type ModelClaims, type ModelReply, type PieceFault } from "./model/ask-model.ts";
export {
  ANSWER_PATIENCE,
  LONGEST_ANSWER,
  type ModelLine,
  type Posted,
  type PostResult,
  sendOver,
} from "./model/model-line.ts";
export { onlyNew } from "./model/same-claim.ts";
export {
  type ArticleReader,
  type ArticleReading,
  type ArticleText,
  prepareReader,
  type ReadingContext,
} from "./read-article.ts";
export type { FoundActor, KnownActor } from "./speakers/actors.ts";
export { segmentPlain } from "./text/segment-plain.ts";
