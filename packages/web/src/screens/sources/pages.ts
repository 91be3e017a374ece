// The pages of the sources beside the articles themselves. An article whose id is one of these words has a slash behind it in its address.

export const PAGES = ["review", "who", "shows", "draft"] as const;

export type SourcesPage = (typeof PAGES)[number];

const DETAILS: Readonly<Record<SourcesPage, string>> = {
  review: "",
  who: "who",
  shows: "shows",
  draft: "draft",
};

export function detailOfPage(page: SourcesPage): string {
  return DETAILS[page];
}

/** An article under review is on the page of the articles. */
export function pageOf(detail: string): SourcesPage {
  return PAGES.find((page) => page !== "review" && DETAILS[page] === detail) ?? "review";
}
