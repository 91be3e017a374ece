// A Word file of plain paragraphs.
import { Document, Packer, Paragraph } from "docx";

export function smallWord(lines: readonly string[], { creator = "" } = {}): Promise<Uint8Array> {
  const children = lines.map((line) => new Paragraph(line));
  return Packer.toBuffer(new Document({ ...(creator !== "" && { creator }), sections: [{ children }] }));
}
