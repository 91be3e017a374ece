// What the sections of a briefing are called where one is chosen.

/** Names of sections, which are their ids in the document as well. */
export const SECTION_NAMES = [
  "at-a-glance",
  "agreement",
  "parties",
  "fair-division",
  "deals",
  "short-list",
  "obstacles",
  "how-sure",
  "will-it-hold",
  "method",
] as const;

export type SectionName = (typeof SECTION_NAMES)[number];
