// Every question that the page can ask of a room that is open. Each loads with the first time it is asked.

export const ROOM_QUESTIONS = {
  agreement: async () => (await import("./questions/agreement.ts")).agreement,
  agreementDraft: async () => (await import("./questions/agreement-draft.ts")).agreementDraft,
  agreementPaper: async () => (await import("./questions/agreement-paper.ts")).agreementPaper,
  alarms: async () => (await import("./questions/alarms.ts")).alarms,
  deskCourse: async () => (await import("./questions/desk-course.ts")).deskCourse,
  deskJudge: async () => (await import("./questions/desk-judge.ts")).deskJudge,
  deskLedger: async () => (await import("./questions/desk-ledger.ts")).deskLedger,
  deskPolls: async () => (await import("./questions/desk-polls.ts")).deskPolls,
  deskRelease: async () => (await import("./questions/desk-release.ts")).deskRelease,
  deskSides: async () => (await import("./questions/desk-sides.ts")).deskSides,
  deskWriting: async () => (await import("./questions/desk-writing.ts")).deskWriting,
  sharedCase: async () => (await import("./questions/shared-case.ts")).sharedCase,
  frameNow: async () => (await import("./questions/frame-now.ts")).frameNow,
  log: async () => (await import("./questions/log.ts")).log,
  logDrafts: async () => (await import("./questions/log-drafts.ts")).logDrafts,
  logLines: async () => (await import("./questions/log-lines.ts")).logLines,
  judge: async () => (await import("./questions/judge.ts")).judge,
  progress: async () => (await import("./questions/progress.ts")).progress,
  rehearsalCourses: async () => (await import("./questions/rehearsal-courses.ts")).rehearsalCourses,
  rehearsalStart: async () => (await import("./questions/rehearsal-start.ts")).rehearsalStart,
  rules: async () => (await import("./questions/rules.ts")).rules,
  rulesCheck: async () => (await import("./questions/rules-check.ts")).rulesCheck,
  rulesDraft: async () => (await import("./questions/rules-draft.ts")).rulesDraft,
  rulesVersion: async () => (await import("./questions/rules-version.ts")).rulesVersion,
  memberChanges: async () => (await import("./questions/member-changes.ts")).memberChanges,
  seats: async () => (await import("./questions/seats.ts")).seats,
  signs: async () => (await import("./questions/signs.ts")).signs,
  standing: async () => (await import("./questions/standing.ts")).standing,
  ownProfileText: async () => (await import("./questions/own-profile-text.ts")).ownProfileText,
  roomFrame: async () => (await import("./questions/room-frame.ts")).roomFrame,
  talks: async () => (await import("./questions/talks.ts")).talks,
  talksPlanWorth: async () => (await import("./questions/talks-plan-worth.ts")).talksPlanWorth,
  talksSending: async () => (await import("./questions/talks-sending.ts")).talksSending,
} as const;

export type RoomQuestion = keyof typeof ROOM_QUESTIONS;

type AnswererOf<Name extends RoomQuestion> = Awaited<ReturnType<(typeof ROOM_QUESTIONS)[Name]>>;

export type QuestionArgs<Name extends RoomQuestion> = Parameters<AnswererOf<Name>>[0];

export type QuestionValue<Name extends RoomQuestion> = Awaited<ReturnType<AnswererOf<Name>>>;
