// Checks files that were taken away from a room: one by itself, or two against each other. Nothing of them is kept.
import type { Section } from "@parley/engine/report";
import {
  agreedSection,
  checkSection,
  comparedSections,
  compareViews,
  type FileTelling,
  fileHeading,
  goTogether,
  hasFaults,
  type StoryEntry,
  storyEntries,
  verifyRoom,
} from "@parley/room";
import { isRefused, unlockWithPassphrase } from "@parley/seal";
import { reportOptions } from "../../engine/report-options.ts";
import type { RoomHands } from "../room-desk.ts";
import { tellingIn } from "../telling.ts";

export interface FileToCheck {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a locked file. */
  readonly passphrase?: string;
}

export type FileReport =
  /** `wrong`: a passphrase was given that does not open it. */
  | { readonly kind: "locked"; readonly name: string; readonly wrong: boolean }
  | { readonly kind: "too-large" | "damaged-lock"; readonly name: string }
  | {
      readonly kind: "report";
      readonly title: string;
      readonly summary: string | null;
      readonly isWell: boolean;
      readonly sections: readonly Section[];
      /** Empty where two files were compared. */
      readonly story: readonly StoryEntry[];
    };

const MOST_BYTES = 200 * 2 ** 20;

/** How a file begins that was locked with a passphrase or for a key, as bytes or as text. */
const LOCKS = ["age-encryption.org/", "-----BEGIN AGE ENCRYPTED FILE-----"];

export async function verifyFile(
  { files }: { readonly files: readonly FileToCheck[] },
  { language }: RoomHands,
): Promise<FileReport> {
  const telling = { ...reportOptions(language), ...tellingIn(language) };
  const opened: Uint8Array[] = [];
  for (const file of files) {
    const plain = await openFile(file);
    if (!(plain instanceof Uint8Array)) return plain;
    opened.push(plain);
  }
  const [first, second] = opened;
  if (second === undefined) return reportOnOne(files[0].name, first, telling);
  return reportOnTwo([files[0].name, files[1].name], [first, second], telling);
}

async function openFile({ name, bytes, passphrase }: FileToCheck): Promise<Uint8Array | FileReport> {
  if (bytes.length > MOST_BYTES) return { kind: "too-large", name };
  const beginning = new TextDecoder().decode(bytes.subarray(0, 64));
  if (!LOCKS.some((lock) => beginning.startsWith(lock))) return bytes;
  if (passphrase === undefined) return { kind: "locked", name, wrong: false };
  const plain = await unlockWithPassphrase(bytes, passphrase);
  if (!isRefused(plain)) return plain;
  return plain.refused === "passphrase"
    ? { kind: "locked", name, wrong: true }
    : { kind: "damaged-lock", name };
}

async function reportOnOne(name: string, bytes: Uint8Array, telling: FileTelling): Promise<FileReport> {
  const report = await verifyRoom(bytes);
  const { room, places } = report;
  return {
    kind: "report",
    ...fileHeading(name, report, telling),
    isWell: !hasFaults(report),
    sections: [checkSection(report, telling), ...(room ? [agreedSection(report, telling)] : [])],
    story: room ? storyEntries({ room, places }, telling) : [],
  };
}

async function reportOnTwo(
  names: readonly [string, string],
  [one, other]: readonly [Uint8Array, Uint8Array],
  telling: FileTelling,
): Promise<FileReport> {
  const compared = await compareViews(one, other);
  const { first, second } = compared;
  return {
    ...{ kind: "report", title: names.join(", "), summary: null, story: [] },
    isWell: goTogether(compared) && !hasFaults(first) && !hasFaults(second),
    sections: comparedSections(names, compared, telling),
  };
}
