// Names of the things of a case as its documents have them, which may be in the middle of being typed.
import type { CaseDocuments } from "@parley/engine/case";

type Voice = CaseDocuments["frame"]["parties"][number];

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

export function named(voice: Voice): Named {
  if (typeof voice !== "object") return { id: String(voice), name: String(voice), about: "" };
  const { id, name, about } = voice;
  return { id: String(id), name: String(name ?? id), about: String(about ?? "") };
}

export function parties({ frame }: CaseDocuments): Named[] {
  return frame.parties.map(named);
}

export function partyIds(documents: CaseDocuments): string[] {
  return parties(documents).map(({ id }) => id);
}

export function partyName(documents: CaseDocuments, id: string): string {
  return parties(documents).find((party) => party.id === id)?.name ?? id;
}
