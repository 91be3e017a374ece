// Every question that the page can ask of a room that is open. Each loads with the first time it is asked.

export const ROOM_QUESTIONS = {
  alarms: async () => (await import("./questions/alarms.ts")).alarms,
  frameNow: async () => (await import("./questions/frame-now.ts")).frameNow,
  judge: async () => (await import("./questions/judge.ts")).judge,
  seats: async () => (await import("./questions/seats.ts")).seats,
} as const;

export type RoomQuestion = keyof typeof ROOM_QUESTIONS;

type AnswererOf<Name extends RoomQuestion> = Awaited<ReturnType<(typeof ROOM_QUESTIONS)[Name]>>;

export type QuestionArgs<Name extends RoomQuestion> = Parameters<AnswererOf<Name>>[0];

export type QuestionValue<Name extends RoomQuestion> = Awaited<ReturnType<AnswererOf<Name>>>;
