// Chooses who somebody is: a party, another voice, or a new name, which becomes another voice.

import type { Actor } from "@parley/engine/case";
import { PickField } from "../../parts/pick-field.tsx";
import type { PickItem } from "../../parts/pick-matches.ts";
import type { SourceWords } from "./use-source-words.ts";

interface VoicePickProps {
  readonly label: string;
  readonly placeholder: string;
  readonly chosen: readonly PickItem[];
  readonly words: SourceWords;
  readonly onChange: (chosen: readonly PickItem[]) => void;
  readonly problem?: string | null;
  readonly inputRef?: (element: HTMLInputElement | null) => void;
}

export function VoicePick({ words, ...rest }: VoicePickProps) {
  return (
    <PickField
      {...rest}
      items={words.voices.map(({ id, name }) => ({ key: id, text: name }))}
      makeNew={(typed) => ({ key: `new ${typed}`, text: typed, isNew: true })}
      newText={words.texts.speaker.newVoice}
      single
    />
  );
}

export function pickedActor(chosen: readonly PickItem[]): Actor {
  const [item] = chosen;
  if (!item) return { kind: "unresolved" };
  return item.isNew ? { kind: "new", name: item.text } : { kind: "known", id: item.key };
}

export function actorPicked(actor: Actor, words: SourceWords): readonly PickItem[] {
  if (actor.kind === "unresolved") return [];
  if (actor.kind === "new") return [{ key: `new ${actor.name}`, text: actor.name, isNew: true }];
  return [{ key: actor.id, text: words.actor(actor) }];
}
