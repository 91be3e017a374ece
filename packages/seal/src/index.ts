// Envelopes of a room: keys, getting in, making acts, checking and opening them, following the log, taking it away.

export { type Bytes, fromBase64url, toBase64url } from "./bytes.ts";
export {
  CHAIN_START,
  type ChainFault,
  type ChainFinding,
  type ChainPoint,
  chainAt,
  type Link,
  type Place,
  type PlacedAct,
  verifyChain,
} from "./chain.ts";
export { type Comparison, compareExports, compareLogs } from "./compare-exports.ts";
export { checkSigningKey } from "./ed25519.ts";
export { type CheckedAct, checkEnvelope, type Envelope } from "./envelope.ts";
export {
  audienceName,
  type EpochKey,
  type EpochPlace,
  type KeysContent,
  LONGEST_KEYS_CONTENT,
  makeEpochKey,
  type Reader,
  readKeysContent,
  unwrapEpochKey,
  type Wrap,
  wrapEpochKey,
} from "./epochs.ts";
export {
  type ExportContents,
  type ExportedAct,
  type ExportFile,
  readExport,
  type UnreadableExport,
  writeExport,
} from "./export-file.ts";
export {
  FAR_STAMP,
  type FollowedAct,
  type Following,
  follow,
  followFromStart,
  type LogFault,
} from "./follow.ts";
export { drawSeatId, foundRoom } from "./founding.ts";
export type {
  ActId,
  Audience,
  EpochName,
  Hash,
  Head,
  Header,
  Kind,
  MemberKey,
  NewMember,
  RoomId,
  SeatId,
  SizeClass,
} from "./header.ts";
export { LONGEST_HEADER, writeHeader } from "./header.ts";
export {
  backUp,
  forgetSecret,
  type Identity,
  type IdentitySecret,
  type MadeIdentity,
  makeIdentity,
  restore,
} from "./identity.ts";
export {
  drawSecret,
  fingerprintOf,
  type Invitation,
  joinToken,
  readInvitation,
  tokenHash,
  writeInvitation,
} from "./invitation.ts";
export { askToJoin, checkJoin, type JoinFault, type JoinRequest } from "./join.ts";
export { readFollowing, writeFollowing } from "./keep-following.ts";
export {
  addKey,
  type HandingOver,
  handOver,
  type KeyRing,
  type KeysAct,
  openWithRing,
  sealingKey,
} from "./key-ring.ts";
export { lockForReader, lockWithPassphrase, unlockAsReader, unlockWithPassphrase } from "./lock-file.ts";
export { type Challenge, checkLogIn, signLogIn } from "./log-in.ts";
export {
  applyAct,
  type Epoch,
  isPresentAt,
  type JudgedAct,
  judgeAct,
  type Member,
  type Membership,
  type MembershipFault,
  MOST_IN_ROOM,
  MOST_IN_SEAT,
  NO_MEMBERSHIP,
  presentMembers,
  seatsOf,
} from "./membership.ts";
export { isCommitted, type OpenedAct, openAct } from "./open.ts";
export {
  type AudienceNumberFault,
  enterAudienceNumber,
  type OrderBook,
  type OrderFault,
} from "./order.ts";
export { LARGEST_PAYLOAD, type TooLarge } from "./padding.ts";
export { makePassphrase, tidyPassphrase, unknownWords } from "./passphrase.ts";
export { readHeader } from "./read-header.ts";
export { checkHead, checkReceipt, type Receipt, type SignedHead, signHead, signReceipt } from "./receipts.ts";
export {
  type EnvelopeFault,
  type HeaderFault,
  isRefused,
  type OpeningFault,
  type Reason,
  type Refusal,
  type SignatureFault,
} from "./refusal.ts";
export { checkReturned, type ReturnedPlaces, type ReturnFault } from "./returning.ts";
export { headWords, roomPhrase } from "./room-phrase.ts";
export {
  type ActToSeal,
  type KeysToSign,
  type MadeAct,
  type MembershipChange,
  type Standpoint,
  sealAct,
  signKeys,
  signMembership,
} from "./seal.ts";
export {
  type ExportFault,
  type ExportFinding,
  type ExportNotice,
  type ExportReport,
  type VerifiedAct,
  verifyExport,
} from "./verify-export.ts";
