// The case as files to save: what goes along was chosen by the person; comments and foreign files of the folder that it came from stay.
import { type CaseDocuments, rewriteCase } from "@parley/engine/case";
import { lock, pack } from "../../files/archive.ts";
import { isCaseFile } from "../../files/case-file.ts";
import type { KeptFiles } from "../../store/database.ts";
import type { Desk } from "../desk.ts";

export interface Packing {
  readonly documents: CaseDocuments;
  readonly kept: KeptFiles;
  /** A zip file, or the texts for a folder. */
  readonly as: "zip" | "folder";
  /** Locks the zip file. */
  readonly passphrase?: string;
}

export type Packed =
  | { readonly as: "zip"; readonly bytes: Uint8Array }
  | { readonly as: "folder"; readonly texts: KeptFiles };

export async function packCase({ documents, kept, as, passphrase }: Packing, _: Desk): Promise<Packed> {
  const texts = rewriteCase(documents, kept);
  if (as === "folder") return { as, texts };
  const others = [...kept].filter(([path]) => !isCaseFile(path));
  const files = new Map([...others, ...texts].map(([path, content]) => [path, bytesOf(content)]));
  const bytes = await pack(files);
  return { as, bytes: passphrase === undefined ? bytes : await lock(bytes, passphrase) };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
