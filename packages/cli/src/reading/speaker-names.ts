// What a speaker is called in the terminal: by the case's name, else as the text names them.
import type { Actor, Claim, Frame, Passage } from "@parley/engine/case";
import { sentence } from "../say.ts";

export interface SpeakerNames {
  /** With the words of the text where they differ, and a note where the case does not know them. */
  named(claim: Claim): string;
  briefly(claim: Claim): string;
}

export function speakerNames(frame: Frame | null): SpeakerNames {
  const voices = frame ? [...frame.parties, ...frame.others] : [];
  const names = new Map<string, string>(voices.map(({ id, name }) => [id, name]));
  const nameOf = (actor: Exclude<Actor, { kind: "unresolved" }>) =>
    actor.kind === "new" ? actor.name : (names.get(actor.id) ?? actor.id);
  return {
    named: ({ speaker, mention }) => {
      if (speaker.kind === "unresolved") return leftOpen(mention);
      const bare = nameOf(speaker);
      const isStranger = speaker.kind === "new" && frame !== null;
      const name = isStranger ? sentence("cli.read-new-name", { name: bare }) : bare;
      const words = mention && plain(mention);
      return words === null || words.toLowerCase().endsWith(bare.toLowerCase())
        ? name
        : sentence("cli.read-mentioned", { name, mention: words });
    },
    briefly: ({ speaker, mention }) => (speaker.kind === "unresolved" ? leftOpen(mention) : nameOf(speaker)),
  };
}

/** The text's own words tell more than that nobody was made out. */
function leftOpen(mention: Passage | null): string {
  return mention
    ? sentence("cli.read-unresolved-mention", { mention: plain(mention) })
    : sentence("cli.read-unresolved");
}

/** On one line. */
export function plain({ words }: Passage): string {
  return words.replaceAll(/\s+/g, " ").trim();
}
