// How a report on files of a room is written: in which language, of which day, with which moments.
import { type Message, message } from "@parley/engine/case";
import { renderMessage, type TalksTelling } from "@parley/engine/report";

export interface FileTelling extends TalksTelling {
  /** The day on the report: `2026-05-07`. */
  readonly date: string;
}

export function sentence(
  { language }: Pick<FileTelling, "language">,
  code: string,
  params: Message["params"] = {},
): string {
  return renderMessage(message(code, params), language.catalogue);
}
