// Whom a mention means: a party with its mark, another voice by name, somebody new, or nobody that could be made out.
import type { Actor, Claim } from "@parley/engine/case";
import { Party } from "../../parts/party-mark.tsx";
import type { SourceWords } from "./use-source-words.ts";

interface ActorProps {
  readonly actor: Actor;
  readonly words: SourceWords;
}

export function ActorName({ actor, words }: ActorProps) {
  const party = words.party(actor);
  const name = words.actor(actor);
  if (party >= 0) return <Party index={party} name={name} />;
  return actor.kind === "unresolved" ? <em>{name}</em> : <bdi>{name}</bdi>;
}

/** Who speaks; where that is not made out, the words that name them, in italics. */
export function SpeakerName({ claim, words }: { readonly claim: Claim; readonly words: SourceWords }) {
  const { speaker, mention } = claim;
  if (speaker.kind !== "unresolved" || mention === null) return <ActorName actor={speaker} words={words} />;
  return (
    <em>
      <bdi>{words.speaker(claim)}</bdi>
    </em>
  );
}
