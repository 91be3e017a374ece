// Every link from one page of the project to another leads somewhere: the file is there, and so is the heading.

import { existsSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { listFiles } from "../project.mjs";

export function check(root) {
  const pages = listFiles(root).filter((path) => path.endsWith(".md") && !path.includes("/test/"));
  const problems = [];
  let links = 0;
  for (const page of pages) {
    const lines = prose(readFileSync(join(root, page), "utf8"));
    lines.forEach((line, index) => {
      for (const [, target] of line.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z][a-z+.-]*:/i.test(target)) continue;
        links++;
        const fault = faultOf(root, page, target);
        if (fault) problems.push(`${page}:${index + 1} links to ${target}, ${fault}.`);
      }
    });
  }
  return { problems, note: `${links} links` };
}

function faultOf(root, page, target) {
  const [path, heading] = target.split("#");
  const file = path === "" ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
  const place = join(root, file);
  if (file.startsWith("..") || !existsSync(place)) return "which does not exist";
  if (heading === undefined || !statSync(place).isFile()) return null;
  return headingsOf(readFileSync(place, "utf8")).has(heading) ? null : "which has no such heading";
}

/** The lines of a page, those within code blocks emptied. */
function prose(text) {
  let fence = null;
  return text.split("\n").map((line) => {
    const mark = /^ *(```+|~~~+)/.exec(line)?.[1];
    if (fence) {
      if (mark?.startsWith(fence)) fence = null;
      return "";
    }
    if (mark) fence = mark;
    return mark ? "" : line;
  });
}

/** Headings as GitHub names them: lower case, without punctuation, hyphens for blanks. */
function headingsOf(text) {
  const titles = prose(text).flatMap((line) => /^#+ +(.*)$/.exec(line)?.[1] ?? []);
  return new Set(
    titles.map((title) =>
      title
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
        .replace(/\s/g, "-"),
    ),
  );
}
