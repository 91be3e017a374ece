// A release while it is being written.
import type { Conveyed } from "@parley/engine/talks";
import type { WantedRelease } from "../../../desk/wanted-release.ts";
import type { ChoicesValue } from "../../../parts/choices-field.tsx";
import type { Subject } from "./subject.ts";

export interface ReleaseDraft {
  readonly kind: "idea" | "offer";
  readonly words: string;
  readonly choices: ChoicesValue;
  readonly conditions: readonly string[];
  /** As a field for day and time has it; empty for no end. */
  readonly expires: string;
  readonly to: WantedRelease["to"];
  readonly isAttributed: boolean;
}

export function draftFor(subject: Subject): ReleaseDraft {
  const choices =
    subject.kind === "told" ? subject.told.choices : subject.kind === "own" ? subject.choices : null;
  return {
    kind: choices ? "offer" : "idea",
    words: subject.kind === "poll" ? subject.poll.words : "",
    choices: choices ?? {},
    conditions: [],
    expires: "",
    to: [],
    isAttributed: false,
  };
}

/** Null while something is missing. */
export function wantedOf(draft: ReleaseDraft, subject: Subject): WantedRelease | null {
  const content = contentOf(draft, subject);
  if (content === null) return null;
  const { to, isAttributed } = draft;
  return { content, to, sources: sourcesOf(subject), isAttributed };
}

function sourcesOf(subject: Subject): WantedRelease["sources"] {
  if (subject.kind === "told") return [subject.told.act];
  return subject.kind === "poll" ? subject.poll.sources : [];
}

function contentOf(draft: ReleaseDraft, subject: Subject): Conveyed | null {
  const words = draft.words.trim();
  if (subject.kind === "poll")
    return words === "" ? null : { kind: "poll-result", words, ...subject.poll.counts };
  if (draft.kind === "idea") return words === "" ? null : { kind: "idea", words };
  const { choices } = draft;
  if (Object.keys(choices).length === 0) return null;
  const conditions = draft.conditions.map((one) => one.trim()).filter((one) => one !== "");
  const expires = draft.expires === "" ? Number.NaN : new Date(draft.expires).getTime();
  return {
    kind: "offer",
    choices,
    ...(conditions.length > 0 && { conditions: conditions.map((one) => ({ words: one })) }),
    ...(Number.isFinite(expires) && { expires }),
    ...(words !== "" && { words }),
  };
}
