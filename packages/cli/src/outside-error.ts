// What can go wrong with the disk and with addresses on this machine: one class with a reason from a fixed list, the path, and the cause.
import { type Message, message } from "@parley/engine/report/sentences";

export type OutsideReason =
  | "not-found"
  | "not-a-folder"
  | "folder-missing"
  | "is-a-folder"
  | "not-a-file"
  | "not-to-overwrite"
  | "name-too-long"
  | "no-permission"
  | "too-large"
  | "room-file-too-large"
  | "too-many-files"
  | "link-loop"
  | "folder-not-empty"
  | "no-space"
  | "unreadable"
  | "unwritable"
  | "bad-zip"
  | "zip-escapes"
  | "locked"
  | "page-not-built"
  | "cannot-listen"
  | "case-too-large"
  | "case-not-taken"
  | "link-not-taken"
  | "certificate-refused"
  | "port-in-use"
  | "port-kept-back"
  | "foreign-address"
  | "results-of-another-run"
  | "results-in-use"
  | "queue-unreachable"
  | "chunk-spoilt"
  | RoomReason;

/** What goes wrong with rooms and with folders in which members keep theirs. */
type RoomReason =
  | "keep-missing"
  | "keep-locked"
  | "keep-broken"
  | "keep-without-room"
  | "keep-with-room"
  | "keep-waiting"
  | "wrong-passphrase"
  | "passphrase-file-missing"
  | "backup-broken"
  | "file-exists"
  | "room-file-locked"
  | "room-file-damaged"
  | "room-unreachable"
  | "room-unreadable"
  | "room-not-let-in"
  | "room-too-fast"
  | "room-refused"
  | "room-stopped"
  | "room-invitation-spent"
  | "room-server-differs"
  | "room-founder-differs";

export class OutsideError extends Error {
  readonly reason: OutsideReason;
  readonly path: string;
  /** What else the sentence needs: a size, a limit, the names there are. */
  readonly details: Message["params"];

  constructor(
    reason: OutsideReason,
    path: string,
    options: { readonly cause?: unknown; readonly details?: Message["params"] } = {},
  ) {
    super(`${reason}: ${path}`, { cause: options.cause });
    this.name = "OutsideError";
    this.reason = reason;
    this.path = path;
    this.details = options.details ?? {};
  }
}

const CODES: Readonly<Record<OutsideReason, string>> = {
  "not-found": "cli.not-found",
  "not-a-folder": "cli.not-a-folder",
  "folder-missing": "cli.folder-missing",
  "is-a-folder": "cli.is-a-folder",
  "not-a-file": "cli.not-a-file",
  "not-to-overwrite": "cli.not-to-overwrite",
  "name-too-long": "cli.name-too-long",
  "no-permission": "cli.no-permission",
  "too-large": "cli.too-large",
  "room-file-too-large": "cli.room-file-too-large",
  "too-many-files": "cli.too-many-files",
  "link-loop": "cli.link-loop",
  "folder-not-empty": "cli.folder-not-empty",
  "no-space": "cli.no-space",
  unreadable: "cli.unreadable",
  unwritable: "cli.unwritable",
  "bad-zip": "cli.bad-zip",
  "zip-escapes": "cli.zip-escapes",
  locked: "cli.locked",
  "page-not-built": "cli.page-not-built",
  "cannot-listen": "cli.cannot-listen",
  "case-too-large": "cli.case-too-large",
  "case-not-taken": "cli.case-not-taken",
  "link-not-taken": "cli.link-not-taken",
  "certificate-refused": "cli.certificate-refused",
  "port-in-use": "cli.port-in-use",
  "port-kept-back": "cli.port-kept-back",
  "foreign-address": "cli.foreign-address",
  "results-of-another-run": "cli.results-of-another-run",
  "results-in-use": "cli.results-in-use",
  "queue-unreachable": "cli.queue-unreachable",
  "chunk-spoilt": "cli.chunk-spoilt",
  "keep-missing": "cli.keep-missing",
  "keep-locked": "cli.keep-locked",
  "keep-broken": "cli.keep-broken",
  "keep-without-room": "cli.keep-without-room",
  "keep-with-room": "cli.keep-with-room",
  "keep-waiting": "cli.keep-waiting",
  "wrong-passphrase": "cli.wrong-passphrase",
  "passphrase-file-missing": "cli.passphrase-file-missing",
  "backup-broken": "cli.backup-broken",
  "file-exists": "cli.file-exists",
  "room-file-locked": "cli.room-file-locked",
  "room-file-damaged": "cli.room-file-damaged",
  "room-unreachable": "cli.room-unreachable",
  "room-unreadable": "room.server.unreadable",
  "room-not-let-in": "cli.room-not-let-in",
  "room-too-fast": "room.server.too-fast",
  "room-refused": "room.server.refused",
  "room-stopped": "cli.room-stopped",
  "room-invitation-spent": "cli.room-invitation-spent",
  "room-server-differs": "room.joining.server-differs",
  "room-founder-differs": "room.joining.founder-differs",
};

export function outsideMessage(error: OutsideError): Message {
  return message(CODES[error.reason], { path: error.path, cause: causeText(error.cause), ...error.details });
}

/** A failure of Node's file functions as one of ours. `otherwise` names what no known code explains. */
export function fromNodeError(cause: unknown, path: string, otherwise: OutsideReason): OutsideError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const reasons: Readonly<Record<string, OutsideReason>> = {
    ENOENT: "not-found",
    ENOTDIR: "not-a-folder",
    EISDIR: "is-a-folder",
    ENAMETOOLONG: "name-too-long",
    EACCES: "no-permission",
    EPERM: "no-permission",
    EROFS: "no-permission",
    ELOOP: "link-loop",
    ENOSPC: "no-space",
    EDQUOT: "no-space",
  };
  return new OutsideError(reasons[code] ?? otherwise, path, { cause });
}

/** What to say when standard output fails; null where its reader merely closed it early. */
export function outputFailure(cause: NodeJS.ErrnoException): Message | null {
  return cause.code === "EPIPE" ? null : outsideMessage(fromNodeError(cause, "/dev/stdout", "unwritable"));
}

function causeText(cause: unknown): string | null {
  return cause instanceof Error ? cause.message : null;
}
