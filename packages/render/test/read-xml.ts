// Reads XML strictly, for tests: whatever is not well-formed throws.
import { SaxesParser } from "saxes";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | null;
  /** Of the element and all within. */
  text: string;
}

/** Every element in the order in which they begin. */
export function readXml(text: string): XmlElement[] {
  const all: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = {
      name,
      attributes: { ...attributes } as Record<string, string>,
      parent: open.at(-1) ?? null,
      text: "",
    };
    all.push(element);
    open.push(element);
  });
  parser.on("text", (some) => {
    for (const element of open) element.text += some;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  return all;
}
