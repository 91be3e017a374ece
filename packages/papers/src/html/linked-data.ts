// Facts about an article from a page's linked data (schema.org as JSON-LD).
import { dayOf } from "../day-of.ts";
import type { About } from "../paper.ts";
import { someText } from "../tidy.ts";

const MOST_THINGS = 500;
const DEEPEST = 6;

export function linkedFacts(texts: readonly string[]): Pick<About, "title" | "by" | "date"> {
  for (const text of texts.slice(0, 20)) {
    const article = thingsIn(parsed(text)).find(isArticle);
    if (!article) continue;
    return {
      title: someText(asText(article.headline) ?? asText(article.name)),
      by: authors(article.author),
      date: dayOf(asText(article.datePublished)),
    };
  }
  return { title: null, by: null, date: null };
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The objects in it, outer ones first, as far as a page can be expected to nest them. */
function thingsIn(data: unknown): Thing[] {
  const things: Thing[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (value === null || typeof value !== "object" || depth > DEEPEST || things.length >= MOST_THINGS)
      return;
    if (Array.isArray(value)) {
      for (const one of value.slice(0, MOST_THINGS)) visit(one, depth + 1);
      return;
    }
    things.push(value as Thing);
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) visit((value as Thing)[key], depth + 1);
  };
  visit(data, 0);
  return things;
}

function isArticle(thing: Thing): boolean {
  const types = [thing["@type"]].flat().slice(0, 20);
  return types.some(
    (type) => typeof type === "string" && /(?:Article|BlogPosting|Posting|Report)$/.test(type),
  );
}

function authors(value: unknown): string | null {
  const names = [value]
    .flat()
    .slice(0, 10)
    .map(
      (one) => asText(one) ?? (typeof one === "object" && one !== null ? asText((one as Thing).name) : null),
    )
    .map((name) => someText(name, 100))
    .filter((name) => name !== null && !/^https?:/i.test(name));
  return names.length > 0 ? names.join(", ") : null;
}

function asText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
