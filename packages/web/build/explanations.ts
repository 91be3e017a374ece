// The explanation of every method, from the docs, as a piece of HTML that the page shows beside a figure; and the titles of them all.
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { marked } from "marked";
import type { Plugin } from "vite";
import { staticFiles } from "./static-files.ts";

const folder = fileURLToPath(new URL("../../../docs/explanation", import.meta.url));

export function explanations(): Plugin {
  return staticFiles("explanations", async () => {
    const pages = (await readdir(folder)).filter((name) => name.endsWith(".md") && name !== "README.md");
    const files = new Map<string, string>();
    const titles: Record<string, string> = {};
    for (const page of pages.sort()) {
      const name = page.replace(/\.md$/, "");
      const text = await readFile(`${folder}/${page}`, "utf8");
      const html = await marked.parse(text);
      files.set(`explanations/${name}.html`, withLocalLinks(withoutEmptyHeads(html)));
      titles[name] = titleOf(text) ?? name;
    }
    files.set("explanations/index.json", JSON.stringify(titles));
    return files;
  });
}

/** The first heading as plain text. */
function titleOf(markdown: string): string | null {
  return /^# +(.+)$/m.exec(markdown)?.[1].replaceAll(/[`*_]/g, "").trim() ?? null;
}

/** The corner of a table names nothing, so it is no heading. */
function withoutEmptyHeads(html: string): string {
  return html.replaceAll(/<th[^>]*><\/th>/g, "<td></td>");
}

/** Links to another explanation open it in the same place; links to the rest of the docs would lead nowhere and become text. */
function withLocalLinks(html: string): string {
  return html.replace(/<a href="([^"]*)">([\s\S]*?)<\/a>/g, (whole, href: string, text: string) => {
    if (/^https?:/.test(href)) return `<a href="${href}" target="_blank" rel="noreferrer">${text}</a>`;
    const page = /^(?:\.\/)?([a-z0-9-]+)\.md(?:#.*)?$/.exec(href)?.[1];
    return page
      ? `<a href="#" data-explanation="${page}">${text}</a>`
      : whole.includes("href")
        ? text
        : whole;
  });
}
