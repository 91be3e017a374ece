// Opens a Word file as a program would: unpacks it, reads every part strictly, and follows what its parts name.
import { strFromU8, unzipSync } from "fflate";
import { readXml, type XmlElement } from "../read-xml.ts";

export interface WordFile {
  readonly parts: ReadonlyMap<string, XmlElement[]>;
  readonly paths: readonly string[];
  /** What is read from top to bottom, a line a paragraph. */
  readonly lines: readonly string[];
}

export function openWord(bytes: Uint8Array): WordFile {
  const files = unzipSync(bytes);
  const paths = Object.keys(files);
  const parts = new Map(
    paths
      .filter((path) => /\.(xml|rels|svg)$/.test(path))
      .map((path) => [path, readXml(strFromU8(files[path]))] as const),
  );
  const body = parts.get("word/document.xml") ?? [];
  const lines = body.filter(({ name }) => name === "w:p").map(({ text }) => text);
  return { parts, paths, lines };
}

/** Relationships of a part that lead nowhere, and parts without a content type. */
export function brokenLinks({ parts, paths }: WordFile): string[] {
  const broken: string[] = [];
  for (const [path, elements] of parts) {
    if (!path.endsWith(".rels")) continue;
    const folder = path.replace(/_rels\/[^/]*$/, "");
    for (const { name, attributes } of elements) {
      if (name !== "Relationship" || attributes.TargetMode === "External") continue;
      const target = attributes.Target.startsWith("/")
        ? attributes.Target.slice(1)
        : folder + attributes.Target;
      if (!paths.includes(target)) broken.push(`${path}: ${target}`);
    }
  }
  const types = parts.get("[Content_Types].xml") ?? [];
  for (const path of paths.filter((one) => one !== "[Content_Types].xml" && !one.endsWith("/"))) {
    const isTyped = types.some(
      ({ attributes }) => attributes.PartName === `/${path}` || path.endsWith(`.${attributes.Extension}`),
    );
    if (!isTyped) broken.push(`${path} has no content type`);
  }
  return broken;
}
