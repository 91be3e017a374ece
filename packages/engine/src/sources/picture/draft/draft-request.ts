// What a draft of a case is made from.
import type { Article } from "../../../case/article.ts";
import type { ActDocument } from "../../../case/documents/record-document.ts";
import type { RegisteredActor } from "../../../case/editing/register.ts";
import type { Source } from "../../../case/frame.ts";

export interface DraftRequest {
  /** Only accepted claims count. */
  readonly articles: readonly Article[];
  /** Of the articles, and any others. */
  readonly sources: readonly Source[];
  /** Of the record, as it stands: what a person wrote about an accepted claim is kept. */
  readonly acts: readonly ActDocument[];
  /** Who is known already; articles may name others. */
  readonly actors: readonly RegisteredActor[];
  readonly title: string;
  /** How the only other option of an issue is called, of which a single one was named. */
  readonly otherwise: string;
}
