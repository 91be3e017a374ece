// Checks an exported view without a server: order, hashes, signatures, who was entitled to what, and what was opened.
import { inBatches } from "./chain.ts";
import {
  checkExportSignature,
  type ExportedAct,
  type ExportFile,
  readExport,
  type UnreadableExport,
} from "./export-file.ts";
import { type FollowedAct, follow, followFromStart, type LogFault } from "./follow.ts";
import { type Membership, type MembershipFault, NO_MEMBERSHIP } from "./membership.ts";
import { isCommitted, type OpenedAct } from "./open.ts";
import { type AudienceNumberFault, enterAudienceNumber, type OrderBook } from "./order.ts";
import { checkHead, checkReceipt } from "./receipts.ts";

export type ExportFault =
  | LogFault
  | AudienceNumberFault
  | "not-utf8"
  | "line"
  | "file-signature"
  | "exporter-unknown"
  | "exporter-seat"
  | "receipt-wrong"
  | "opened-wrong"
  | "head-signature"
  | "head-unknown"
  | "head-differs";

/** No sign of tampering, but worth telling. */
export type ExportNotice =
  | "not-opened"
  | "stamp-far"
  | "tail-missing"
  /** By the exporter's word the server had lost what was there. What is void after it may be so for want of it. */
  | "place-lost";

/**
 * "fault": the file, or the log behind it, is not as it was written. "void": an act that is in the log but does not count.
 * `number` is the act's; `offset` is in bytes, for what lies outside the acts.
 */
export type ExportFinding =
  | {
      readonly weight: "fault";
      readonly code: ExportFault;
      readonly number?: number;
      readonly offset?: number;
    }
  | { readonly weight: "void"; readonly code: MembershipFault | "faulty"; readonly number: number }
  | { readonly weight: "notice"; readonly code: ExportNotice; readonly number: number };

export interface VerifiedAct extends FollowedAct {
  /** Only if it is what the author committed to. */
  readonly opened?: OpenedAct;
}

export interface ExportReport {
  /** Undefined if the file could not be read. */
  readonly file: ExportFile | undefined;
  readonly acts: readonly VerifiedAct[];
  readonly membership: Membership;
  readonly findings: readonly ExportFinding[];
}

export async function verifyExport(bytes: Uint8Array): Promise<ExportReport> {
  const file = readExport(bytes);
  if ("unreadable" in file) {
    return { file: undefined, acts: [], membership: NO_MEMBERSHIP, findings: [unreadable(file)] };
  }
  const { following, acts } = await follow(followFromStart(file.room, file.seat), file.acts);
  const readings = await inBatches(file.acts, (act, index) =>
    readingOf(file, { act, followed: acts[index] }),
  );
  const findings = readings.flatMap(({ findings }, index) => [
    ...findings,
    ...numberFindings(following.book, { followed: acts[index], opened: readings[index].opened }),
  ]);
  findings.push(...(await headFindings(file, following.membership)));
  findings.push(...(await exporterFindings(file, following.membership)));
  const verified = acts.map((act, index): VerifiedAct => {
    const { opened } = readings[index];
    return opened === undefined ? act : { ...act, opened };
  });
  return { file, acts: verified, membership: following.membership, findings };
}

function unreadable({ unreadable: code, offset, number }: UnreadableExport): ExportFinding {
  return { weight: "fault", code, offset, ...(number !== undefined && { number }) };
}

interface Pair {
  readonly act: ExportedAct;
  readonly followed: FollowedAct;
}

async function readingOf(
  file: ExportFile,
  { act, followed }: Pair,
): Promise<{ readonly opened?: OpenedAct; readonly findings: readonly ExportFinding[] }> {
  const { number } = act;
  const findings: ExportFinding[] = followed.faults.map((code) => ({ weight: "fault", code, number }));
  if (followed.void !== undefined) findings.push({ weight: "void", code: followed.void, number });
  if (followed.isStampFar) findings.push({ weight: "notice", code: "stamp-far", number });
  if (act.lost === true) findings.push({ weight: "notice", code: "place-lost", number });
  if (act.receipt !== undefined) {
    const { room, server } = file;
    const fault = await checkReceipt({ room, server, place: act, receipt: act.receipt });
    if (fault !== undefined) findings.push({ weight: "fault", code: "receipt-wrong", number });
  }
  const header = followed.checked?.header;
  if (act.opened === undefined) {
    const isSealed = header !== undefined && header.size > 0;
    if (isSealed) findings.push({ weight: "notice", code: "not-opened", number });
    return { findings };
  }
  if (header !== undefined && (await isCommitted(header, act.opened)))
    return { opened: act.opened, findings };
  findings.push({ weight: "fault", code: "opened-wrong", number });
  return { findings };
}

function numberFindings(
  book: OrderBook,
  { followed, opened }: { readonly followed: FollowedAct; readonly opened: OpenedAct | undefined },
): ExportFinding[] {
  const header = followed.checked?.header;
  if (header === undefined || header.size === 0) return [];
  const code = enterAudienceNumber(book, { header, number: opened?.number });
  return code === undefined ? [] : [{ weight: "fault", code, number: followed.placed.number }];
}

/** A head beyond the end of the file is a sign that its tail was left out; one that differs is proof of a fork. */
async function headFindings(file: ExportFile, { members }: Membership): Promise<readonly ExportFinding[]> {
  const found = await inBatches(file.heads, async (head): Promise<ExportFinding | undefined> => {
    const { number } = head;
    const fault = (code: ExportFault): ExportFinding => ({ weight: "fault", code, number });
    if ((await checkHead(file.room, head)) !== undefined) return fault("head-signature");
    if (!members.has(head.member)) return fault("head-unknown");
    if (number > file.acts.length) return { weight: "notice", code: "tail-missing", number };
    return file.acts[number - 1].chain === head.chain ? undefined : fault("head-differs");
  });
  return found.filter((finding) => finding !== undefined);
}

async function exporterFindings(file: ExportFile, { members }: Membership): Promise<ExportFinding[]> {
  const exporter = members.get(file.member);
  const findings: ExportFinding[] = [];
  if (exporter === undefined) findings.push({ weight: "fault", code: "exporter-unknown", offset: 0 });
  else if (exporter.seat !== file.seat) findings.push({ weight: "fault", code: "exporter-seat", offset: 0 });
  if ((await checkExportSignature(file)) !== undefined) {
    findings.push({ weight: "fault", code: "file-signature", offset: file.signatureAt });
  }
  return findings;
}
