// From a file that somebody dropped to an article's text and layout.
export { articleTitle } from "./article-title.ts";
export type { Paper, PaperFile, PaperReading, Progress } from "./paper.ts";
export { plainPaper } from "./plain/read-plain.ts";
export { MOST_PAPER_BYTES, readPaper } from "./read-paper.ts";
