// What a page says about itself: headline, author, date of publication, address. From linked data, meta elements and marked places.
import { dayOf } from "../day-of.ts";
import type { About } from "../paper.ts";
import { likeness, plainWords, someText } from "../tidy.ts";
import { linkedFacts } from "./linked-data.ts";
import { elementsOf, type PageNode, textOf, wordsOf } from "./page-node.ts";
import type { ScannedPage } from "./tree-builder.ts";

export interface PageFacts extends About {
  /** The page's own headline, for the head of the text; null where the page has none. */
  readonly headline: string | null;
}

const LONGEST_HEADLINE = 300;

export function pageFacts(page: ScannedPage): PageFacts {
  const linked = linkedFacts(page.linkedData);
  const metas = namedMetas(page);
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find((value) => value);
  const stated = linked.title ?? someText(meta("og:title", "twitter:title", "dc.title", "citation_title"));
  const title = stated ?? someText(page.title);
  const headline = ownHeadline(page.root, title);
  return {
    headline: headline ?? (title && withoutSite(title)),
    title: headline ?? (title && withoutSite(title)),
    by:
      linked.by ??
      authorOf(meta("author", "article:author", "dc.creator", "citation_author")) ??
      bylineOf(page.root),
    date:
      linked.date ??
      dayOf(
        meta(
          "article:published_time",
          "datepublished",
          "date",
          "dc.date",
          "pubdate",
          "citation_publication_date",
        ),
      ) ??
      markedDate(page.root),
    url: canonical(page) ?? webAddress(meta("og:url")),
  };
}

/** An author's name without "By"; addresses of profiles are no names. */
export function authorOf(written: string | null | undefined): string | null {
  const name = someText(written, 200)
    ?.replace(/^(?:by|por|written by)[:\s]+/i, "")
    .replace(/[,|·–—-]\s*$/, "")
    .trim();
  return name && !/^https?:/i.test(name) && /\p{L}/u.test(name) ? name : null;
}

function namedMetas({ heads }: ScannedPage): Map<string, string> {
  const metas = new Map<string, string>();
  for (const head of heads) {
    const name = (head.get("property") ?? head.get("name") ?? head.get("itemprop"))?.toLowerCase();
    const content = head.get("content")?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** The first main heading that says what the title says, or the only one there is. */
function ownHeadline(root: PageNode, title: string | null): string | null {
  const headings: string[] = [];
  for (const node of elementsOf(root)) {
    if (node.name !== "h1") continue;
    const words = someText(textOf(node), LONGEST_HEADLINE);
    if (words) headings.push(words);
    if (headings.length >= 20) break;
  }
  if (title === null) return headings[0] ?? null;
  const alike = headings.find((heading) => likeness(heading, title) >= 0.6 && plainWords(heading).length > 1);
  return alike ?? (headings.length === 1 && plainWords(headings[0]).length > 2 ? headings[0] : null);
}

/** Most titles of pages end with the name of the site: "Talks resume | The Harbour Post". */
function withoutSite(title: string): string {
  const cut = /^(.{15,}?)\s+(?:[|·•»–—]|-)\s+[^|·•»–—]{2,40}$/.exec(title)?.[1];
  return cut && plainWords(cut).length >= 3 ? cut : title;
}

function bylineOf(root: PageNode): string | null {
  let seen = 0;
  for (const node of elementsOf(root)) {
    if (++seen > 20_000) return null;
    const isAuthor =
      wordsOf(node, "rel").includes("author") ||
      wordsOf(node, "itemprop").includes("author") ||
      wordsOf(node, "class").some((word) => /^(?:.*[-_])?(?:byline|author(?:[-_]name)?)$/.test(word));
    if (!isAuthor) continue;
    const name = authorOf(textOf(node).slice(0, 400));
    if (name && name.length <= 120) return name;
  }
  return null;
}

function markedDate(root: PageNode): string | null {
  let seen = 0;
  for (const node of elementsOf(root)) {
    if (++seen > 20_000) return null;
    const isDate = node.name === "time" || wordsOf(node, "itemprop").includes("datepublished");
    if (!isDate) continue;
    const day = dayOf(
      node.attributes.get("datetime") ?? node.attributes.get("content") ?? textOf(node).slice(0, 100),
    );
    if (day) return day;
  }
  return null;
}

function canonical({ heads }: ScannedPage): string | null {
  const link = heads.find((head) => head.get("rel")?.toLowerCase().split(/\s+/).includes("canonical"));
  return webAddress(link?.get("href"));
}

function webAddress(written: string | undefined): string | null {
  const address = (written ?? "").trim();
  return /^https?:\/\//i.test(address) && URL.canParse(address) && address.length <= 2_000 ? address : null;
}
