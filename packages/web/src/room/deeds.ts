// Everything that the page can have done: `inside` a room that is open, and `outside`, on the way into one.

export const ROOM_DEEDS = {
  exportRoom: async () => (await import("./deeds/export-room.ts")).exportRoom,
  verifyFile: async () => (await import("./deeds/verify-file.ts")).verifyFile,
  declare: async () => (await import("./deeds/declare.ts")).declare,
  keepWordings: async () => (await import("./deeds/declare.ts")).keepWordings,
  agreementWord: async () => (await import("./deeds/agreement-away.ts")).agreementWord,
  intoBriefing: async () => (await import("./deeds/agreement-away.ts")).intoBriefing,
  send: async () => (await import("./deeds/send.ts")).send,
  confirmDraft: async () => (await import("./deeds/send.ts")).confirmDraft,
  discardDraft: async () => (await import("./deeds/send.ts")).discardDraft,
  inviteTo: async () => (await import("./deeds/inviting.ts")).inviteTo,
  lookAtDoor: async () => (await import("./deeds/inviting.ts")).lookAtDoor,
  letIn: async () => (await import("./deeds/inviting.ts")).letIn,
  sendAway: async () => (await import("./deeds/inviting.ts")).sendAway,
  removeFromRoom: async () => (await import("./deeds/inviting.ts")).removeFromRoom,
  keepRulesDraft: async () => (await import("./deeds/rules-draft.ts")).keepRulesDraft,
  tableDraft: async () => (await import("./deeds/table-draft.ts")).tableDraft,
  settleTabled: async () => (await import("./deeds/table-draft.ts")).settleTabled,
  keepTalksTyped: async () => (await import("./deeds/talks-typed.ts")).keepTalksTyped,
  acknowledgeSigned: async () => (await import("./deeds/acknowledge-signed.ts")).acknowledgeSigned,
  bringCase: async () => (await import("./deeds/bring-case.ts")).bringCase,
  wordsRead: async () => (await import("./deeds/words-read.ts")).wordsRead,
  linkCase: async () => (await import("./deeds/link-case.ts")).linkCase,
  release: async () => (await import("./deeds/release.ts")).release,
  settleTraces: async () => (await import("./deeds/release.ts")).settleTraces,
} as const;

export const OUTSIDE_DEEDS = {
  prepare: async () => (await import("./entering/prepare.ts")).prepare,
  writeBackup: async () => (await import("./entering/backup.ts")).writeBackup,
  checkBackup: async () => (await import("./entering/backup.ts")).checkBackup,
  restoreBackup: async () => (await import("./entering/restore-backup.ts")).restoreBackup,
  found: async () => (await import("./entering/found.ts")).found,
  askIn: async () => (await import("./entering/ask-in.ts")).askIn,
  waitAtDoor: async () => (await import("./entering/ask-in.ts")).waitAtDoor,
} as const;

type AllDeeds = typeof ROOM_DEEDS & typeof OUTSIDE_DEEDS;

export type RoomDeed = keyof AllDeeds;

type DoerOf<Name extends RoomDeed> = Awaited<ReturnType<AllDeeds[Name]>>;

export type DeedArgs<Name extends RoomDeed> = Parameters<DoerOf<Name>>[0];

export type DeedValue<Name extends RoomDeed> = Awaited<ReturnType<DoerOf<Name>>>;
