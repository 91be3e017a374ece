// Taking part in a room: from an invitation or a new room to its live view, what is sent, and the file to take away.

export { binds, headerKindOf } from "./act-words.ts";
export type { Alarm, AlarmCode, AlarmWeight } from "./alarms.ts";
export { type AtRest, makeRestKey, sealWithKey } from "./at-rest.ts";
export { type Addressees, expandAudience } from "./audience.ts";
export { type RoomClock, systemClock } from "./clock.ts";
export type { ConnectionState } from "./connection.ts";
export { createRoom, type NewRoom } from "./create-room.ts";
export type { RoomEntry, RoomHost } from "./entry.ts";
export { goTogether } from "./file-report/comparison.ts";
export { hasFaults } from "./file-report/findings.ts";
export { type StoryEntry, storyEntries } from "./file-report/story.ts";
export type { FileTelling } from "./file-report/telling.ts";
export {
  agreedSection,
  checkSection,
  comparedSections,
  type FileHeading,
  fileHeading,
} from "./file-report/write-report.ts";
export { frameForRoom } from "./frame-for-room.ts";
export {
  admit,
  type Invited,
  invitations,
  invite,
  type KeptInvitation,
  type PendingJoin,
  pendingJoins,
  removeMember,
  replaceMember,
  turnAway,
} from "./inviting.ts";
export {
  askIn,
  findEntry,
  type Joining,
  JoiningError,
  type JoiningFault,
  joinRoom,
  waitForAdmission,
} from "./joining.ts";
export { type RoomLink, readLink, writeLink } from "./link-text.ts";
export type { Draft, Intent } from "./outbox.ts";
export { openRoom, type RoomClient, type RoomView } from "./room-client.ts";
export type { SentAct } from "./sender.ts";
export { type Fetch, RoomServerError, type ServerReason } from "./server-call.ts";
export type { OpenSocket, SocketLike } from "./socket-link.ts";
export { memoryStorage, type RoomStorage } from "./storage.ts";
export { checkedAgreements, hashTermsText } from "./terms-hash.ts";
export {
  compareViews,
  type PlaceNote,
  type RoomFinding,
  type RoomReport,
  type SpokenWords,
  type ViewsCompared,
  verifyRoom,
} from "./verify-room.ts";
