// A case that the command line handed to the page: fetched once from the program that serves it, on this machine.
import type { Picked } from "../../files/pick-files.ts";

interface HandedOver {
  readonly name: string;
  readonly named?: string;
  /** Path to base64. */
  readonly files: Readonly<Record<string, string>>;
}

/** Null where nothing lies under the token any more. */
export async function fetchHandedOver(token: string): Promise<Picked | null> {
  const response = await fetch(`./handed-over/${encodeURIComponent(token)}`).catch(() => null);
  if (!response?.ok) return null;
  const { name, named, files } = (await response.json()) as HandedOver;
  const bytes = Object.entries(files).map(([path, text]) => [path, fromBase64(text)] as const);
  return { name, ...(named === undefined ? {} : { named }), files: new Map(bytes) };
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
