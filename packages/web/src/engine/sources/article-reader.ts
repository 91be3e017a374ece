// The reader of articles of this worker, loaded once: it holds a model of the language, which takes its time and its memory.
import { type ArticleReader, prepareReader } from "@parley/engine/sources";

let loading: Promise<ArticleReader> | null = null;

/** What failed to load is tried again by the next who asks. */
export function articleReader(): Promise<ArticleReader> {
  loading ??= prepareReader().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
