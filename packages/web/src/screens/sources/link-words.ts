// Issues and options that a claim is about: their names, and the list to choose from.
import type { CaseDocuments, ClaimLink } from "@parley/engine/case";
import { useMemo } from "react";
import type { PickItem } from "../../parts/pick-matches.ts";
import { readFrame } from "../../parts/read-frame.ts";
import { useRecordWords } from "../record/use-record-words.ts";

export interface LinkItem extends PickItem {
  readonly link: Pick<ClaimLink, "issue" | "option">;
}

export interface LinkWords {
  readonly items: readonly LinkItem[];
  name(link: Pick<ClaimLink, "issue" | "option">): string;
  key(link: Pick<ClaimLink, "issue" | "option">): string;
}

/** Issues with more options than that are offered as such only. */
const MOST_OPTIONS = 60;

export function useLinkWords(frame: CaseDocuments["frame"]): LinkWords {
  const read = useMemo(() => readFrame(frame).frame, [frame]);
  const speech = useRecordWords({ frame: read });
  return useMemo(() => {
    const items = read.issues.flatMap(({ id, name, options }, issue): LinkItem[] => [
      item(id, null, name),
      ...(options.length > MOST_OPTIONS ? [] : options).map((option, at) =>
        item(id, option.id, speech.texts.aboutOption(name, speech.optionNames(issue, [at]))),
      ),
    ]);
    const names = new Map(items.map(({ key, text }) => [key, text]));
    return { items, key: keyOf, name: (link) => names.get(keyOf(link)) ?? link.option ?? link.issue };
  }, [read, speech]);
}

function item(issue: string, option: string | null, text: string): LinkItem {
  const link = { issue, option };
  return { key: keyOf(link), text, link };
}

function keyOf({ issue, option }: Pick<ClaimLink, "issue" | "option">): string {
  return option === null ? issue : `${issue}\n${option}`;
}
