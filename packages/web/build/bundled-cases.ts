// The cases that come with Parley, each as one JSON file of texts, with a list of them all.
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { parse } from "yaml";
import { staticFiles } from "./static-files.ts";

const folder = fileURLToPath(new URL("../../../cases", import.meta.url));

export function bundledCases(): Plugin {
  return staticFiles("bundled-cases", async () => {
    const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    const files = new Map<string, string>();
    const list = [];
    for (const { name } of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const texts = await readTexts(name);
      const { title, summary } = parse(texts["case.yaml"]) as { title: string; summary?: string };
      list.push({ name, title, summary: summary ?? "" });
      files.set(`bundled/${name}.json`, JSON.stringify({ name, files: texts }));
    }
    files.set("bundled/index.json", JSON.stringify(list));
    return files;
  });
}

async function readTexts(name: string): Promise<Record<string, string>> {
  const paths = await readdir(`${folder}/${name}`, { recursive: true });
  const texts: Record<string, string> = {};
  for (const path of paths.map((one) => one.replaceAll("\\", "/")).sort()) {
    if (/\.(ya?ml|jsonl)$/.test(path)) texts[path] = await readFile(`${folder}/${name}/${path}`, "utf8");
  }
  return texts;
}
