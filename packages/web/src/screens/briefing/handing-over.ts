// Takes the briefing off the page: printed, or as a file for the place of downloads.
import type { CaseDocuments } from "@parley/engine/case";
import type { BriefingOrder } from "../../engine/briefing-order.ts";
import type { BriefingPage } from "../../engine/questions/briefing.ts";
import type { PaperPicture } from "../../engine/questions/briefing-word.ts";
import { laneOf } from "../../engine/use-answer.ts";
import { download } from "../../files/save-files.ts";
import type { LanguageCode } from "../../texts/language.ts";
import { briefingFileName } from "./file-name.ts";
import type { DrawnPage } from "./use-page.ts";

export type Form = "html" | "md" | "docx";

export interface Handing {
  readonly drawn: DrawnPage;
  readonly order: BriefingOrder;
  readonly documents: CaseDocuments;
  /** Of the page. */
  readonly language: LanguageCode;
}

/** The name of the file. @throws Error where it could not be made. */
export async function saveAs(form: Form, handing: Handing): Promise<string> {
  const { drawn, order, documents } = handing;
  const name = briefingFileName({ frame: documents.frame, order }, form);
  if (form === "html") download(drawn.html, { name, type: "text/html;charset=utf-8" });
  else if (form === "md") download(drawn.of.markdown, { name, type: "text/markdown;charset=utf-8" });
  else download(await wordFile(handing), { name, type: WORD });
  return name;
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

async function wordFile({ drawn, order, documents, language }: Handing): Promise<Uint8Array> {
  const pictures = await picturesOf(drawn.of);
  const args = { order, pictures };
  const bytes = await laneOf("brief").ask({ question: "briefingWord", args, documents, language });
  if (!bytes) throw new Error("no briefing can be written");
  return bytes;
}

async function picturesOf({ figures }: BriefingPage): Promise<PaperPicture[]> {
  const [{ drawForPaper }, { dotsOf }] = await Promise.all([
    import("./page-drawing.ts"),
    import("./dots-of.ts"),
  ]);
  const pictures: PaperPicture[] = [];
  for (const { id, svg } of await drawForPaper(figures)) {
    pictures.push({ id, svg, png: await dotsOf(svg) });
  }
  return pictures;
}

/** Prints what the frame shows, by the page's own rules for paper. */
export function printFrame(frame: HTMLIFrameElement): void {
  // A folded frame would give an empty sheet.
  frame.closest("details")?.setAttribute("open", "");
  frame.contentWindow?.focus();
  frame.contentWindow?.print();
}
