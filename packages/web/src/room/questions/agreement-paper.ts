// What all have signed, as a page of its own that can be printed or kept.
import { isSignedByAll } from "@parley/engine/agreement";
import { type ReportDocument, renderHtml, writeAgreement } from "@parley/engine/report";
import { checkedAgreements } from "@parley/room";
import { languageOf } from "../../engine/spoken-language.ts";
import { fileName } from "../../files/save-files.ts";
import type { RoomDesk } from "../room-desk.ts";

export interface AgreementPaper {
  readonly html: string;
  /** Of a file, without its ending. */
  readonly name: string;
  /** Acts that declared what is in it. */
  readonly acts: readonly string[];
}

/** `date`: the day here, as `2026-05-07`. Null while nothing is signed by all. */
export async function agreementPaper(
  { date }: { readonly date: string },
  desk: RoomDesk,
): Promise<AgreementPaper | null> {
  const signed = await signedByAll(desk);
  const document = paperOf(signed, { date, desk });
  if (!document) return null;
  const words = languageOf(desk.language).page;
  return {
    html: renderHtml(document, { words, draw: () => "" }),
    name: fileName(`${document.title}-${date}`.toLowerCase()),
    acts: signed.map(({ declared }) => declared.act),
  };
}

export async function signedByAll({ room, once }: Pick<RoomDesk, "room" | "once">) {
  const all = await once("checked agreements", () => checkedAgreements(room));
  return all.filter(isSignedByAll);
}

export function paperOf(
  signed: Awaited<ReturnType<typeof signedByAll>>,
  { date, desk }: { readonly date: string; readonly desk: RoomDesk },
): ReportDocument | null {
  return signed.length === 0 ? null : writeAgreement(signed, { language: languageOf(desk.language), date });
}
