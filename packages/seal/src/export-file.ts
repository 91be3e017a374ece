// One seat's view of a room as a file: JSON with one act on each line, written in one way only, signed by the member who took it away.
import { type Bytes, concat, fromBase64url, fromUtf8, sha256, toBase64url, toUtf8 } from "./bytes.ts";
import { isPlace, type PlacedAct } from "./chain.ts";
import { checkSignature, sign } from "./ed25519.ts";
import type { MemberKey, RoomId, SeatId } from "./header.ts";
import type { Identity } from "./identity.ts";
import type { OpenedAct } from "./open.ts";
import { parseObject } from "./read-header.ts";
import type { SignedHead } from "./receipts.ts";
import type { Refusal, SignatureFault } from "./refusal.ts";

export interface ExportedAct extends PlacedAct {
  /** The server's signed receipt, where the exporter has one. */
  readonly receipt?: string;
  /** What the act says, where the exporter could open it. Makes the file as secret as the talks. */
  readonly opened?: OpenedAct;
}

export interface ExportContents {
  readonly room: RoomId;
  /** The public key with which the server signs receipts. */
  readonly server: string;
  readonly seat: SeatId;
  /** Every act of the room from the first on. */
  readonly acts: readonly ExportedAct[];
  /** Heads that members signed, as far as the exporter was told. */
  readonly heads: readonly SignedHead[];
}

export interface ExportFile extends ExportContents {
  readonly member: MemberKey;
  readonly signature: string;
  /** Byte offset of the line with the signature. */
  readonly signatureAt: number;
}

/** Where reading stopped, in bytes from the start of the file; `number` if that is in an act's line. */
export interface UnreadableExport {
  readonly unreadable: "not-utf8" | "line";
  readonly offset: number;
  readonly number?: number;
}

const HEADS_LINE = '],"heads":[';
const SIGNATURE_START = '],"signature":"';
const SIGNATURE_END = '"}\n';

export async function writeExport(contents: ExportContents, identity: Identity): Promise<Bytes> {
  const body = bodyText({ ...contents, member: identity.member });
  const message = await sha256(toUtf8(body));
  const signature = await sign({ key: identity.signing, domain: "parley/export/1", message });
  return concat(toUtf8(body), toUtf8(`${toBase64url(signature)}${SIGNATURE_END}`));
}

/** Whether the member named in the file signed all that comes before the signature. */
export async function checkExportSignature(file: ExportFile): Promise<Refusal<SignatureFault> | undefined> {
  const message = await sha256(toUtf8(bodyText(file)));
  const signature = fromBase64url(file.signature) ?? new Uint8Array();
  return checkSignature({ key: file.member, domain: "parley/export/1", message, signature });
}

/** Reads only what `writeExport` could have written, byte for byte; what the parts say is checked by `verifyExport`. */
export function readExport(bytes: Uint8Array): ExportFile | UnreadableExport {
  const text = fromUtf8(bytes);
  if (text === undefined) return { unreadable: "not-utf8", offset: firstBadByte(bytes) };
  const lines = text.split("\n");
  const headsAt = lines.indexOf(HEADS_LINE);
  const lastAt = lines.length - 2;
  const unreadable = (line: number): UnreadableExport => ({
    unreadable: "line",
    offset: toUtf8(lines.slice(0, line).join("\n")).length + (line > 0 ? 1 : 0),
    ...(line >= 1 && (headsAt === -1 || line < headsAt) && line < lastAt && { number: line }),
  });
  const top = readTop(lines[0]);
  if (top === undefined) return unreadable(0);
  const actLines = lines.slice(1, headsAt === -1 ? lastAt : headsAt);
  const acts = readLines(actLines, readAct);
  if ("badLine" in acts) return unreadable(1 + acts.badLine);
  if (headsAt === -1) return unreadable(Math.max(1, lastAt));
  const heads = readLines(lines.slice(headsAt + 1, lastAt), readHeadLine);
  if ("badLine" in heads) return unreadable(headsAt + 1 + heads.badLine);
  const signature = lines.at(-1) === "" ? readSignatureLine(lines[lastAt]) : undefined;
  if (signature === undefined) return unreadable(lastAt);
  const signatureAt = bytes.length - lines[lastAt].length - 1;
  return { ...top, acts: acts.read, heads: heads.read, signature, signatureAt };
}

type Top = Omit<ExportContents, "acts" | "heads"> & { readonly member: MemberKey };

/** Everything before the letters of the signature. */
function bodyText(file: ExportContents & { readonly member: MemberKey }): string {
  const acts = file.acts.map(actText).join(",\n");
  const heads = file.heads.map(headText).join(",\n");
  const list = (items: string) => (items === "" ? "" : `${items}\n`);
  return `${topText(file)}\n${list(acts)}${HEADS_LINE}\n${list(heads)}${SIGNATURE_START}`;
}

function topText({ room, server, seat, member }: Top): string {
  return `${JSON.stringify({ format: 1, room, server, seat, member }).slice(0, -1)},"acts":[`;
}

function actText({ number, stamp, chain, leaf, lost, receipt, opened, ...envelope }: ExportedAct): string {
  return JSON.stringify({
    ...{ number, stamp, chain, leaf },
    ...(lost !== undefined && { lost }),
    ...(receipt !== undefined && { receipt }),
    ...(envelope.header !== undefined && {
      header: envelope.header,
      signature: envelope.signature,
      ciphertext: envelope.ciphertext,
    }),
    ...(opened && { opened: { salt: opened.salt, number: opened.number, act: opened.act } }),
  });
}

function headText({ member, number, chain, signature }: SignedHead): string {
  return JSON.stringify({ member, number, chain, signature });
}

function readTop(line: string): Top | undefined {
  const fields = parseObject(`${line}]}`);
  const top = fields as unknown as Top | undefined;
  if (top === undefined || !isKey(top.room) || !isKey(top.server) || !isKey(top.member)) return undefined;
  if (typeof top.seat !== "string" || topText(top) !== line) return undefined;
  const { room, server, seat, member } = top;
  return { room, server, seat, member };
}

function readAct(line: string): ExportedAct | undefined {
  const act = parseObject(line) as unknown as ExportedAct | undefined;
  if (!isPlace(act)) return undefined;
  const { header, opened, receipt, lost } = act as ExportedAct;
  // It may stand only where there is nothing else to show.
  if (lost !== undefined && (lost !== true || header !== undefined)) return undefined;
  if (header !== undefined && !areTexts(act, ["header", "signature", "ciphertext"])) return undefined;
  if (opened !== undefined && !(areTexts(opened, ["salt", "act"]) && isCount(opened.number)))
    return undefined;
  if (receipt !== undefined && typeof receipt !== "string") return undefined;
  return actText(act) === line ? act : undefined;
}

function readHeadLine(line: string): SignedHead | undefined {
  const head = parseObject(line) as unknown as SignedHead | undefined;
  if (head === undefined || !areTexts(head, ["member", "chain", "signature"]) || !isCount(head.number)) {
    return undefined;
  }
  return headText(head) === line ? head : undefined;
}

function readSignatureLine(line: string): string | undefined {
  const end = SIGNATURE_END.trimEnd();
  if (!line.startsWith(SIGNATURE_START) || !line.endsWith(end)) return undefined;
  const signature = line.slice(SIGNATURE_START.length, -end.length);
  return fromBase64url(signature) === undefined ? undefined : signature;
}

/** Every line but the last must end in a comma; where one does not, it is the line after it that should not be there. */
function readLines<T extends object>(
  lines: readonly string[],
  read: (line: string) => T | undefined,
): { readonly read: readonly T[] } | { readonly badLine: number } {
  const found: T[] = [];
  for (const [index, line] of lines.entries()) {
    const goesOn = line.endsWith(",");
    const isLast = index === lines.length - 1;
    const item = read(goesOn ? line.slice(0, -1) : line);
    if (item === undefined || (goesOn && isLast)) return { badLine: index };
    if (!goesOn && !isLast) return { badLine: index + 1 };
    found.push(item);
  }
  return { read: found };
}

function areTexts(value: unknown, names: readonly string[]): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    names.every((name) => typeof (value as Record<string, unknown>)[name] === "string")
  );
}

function isKey(value: unknown): boolean {
  return fromBase64url(value, 32) !== undefined;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

/** The first byte that decoding and encoding again would change. */
function firstBadByte(bytes: Uint8Array): number {
  const again = toUtf8(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  return bytes.findIndex((byte, index) => again[index] !== byte);
}
