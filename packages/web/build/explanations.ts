// The explanation of every method, from the docs, as a piece of HTML that the page shows beside a figure.
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
    for (const page of pages.sort()) {
      const html = await marked.parse(await readFile(`${folder}/${page}`, "utf8"));
      files.set(`explanations/${page.replace(/\.md$/, ".html")}`, withLocalLinks(withoutEmptyHeads(html)));
    }
    return files;
  });
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
