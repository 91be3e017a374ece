// Every question that the page can ask a worker. Each loads with the first time it is asked.

export const QUESTIONS = {
  problems: async () => (await import("./questions/problems.ts")).problems,
} as const;

export type QuestionName = keyof typeof QUESTIONS;

type AnswererOf<Name extends QuestionName> = Awaited<ReturnType<(typeof QUESTIONS)[Name]>>;

export type ArgsOf<Name extends QuestionName> = Parameters<AnswererOf<Name>>[0];

export type ValueOf<Name extends QuestionName> = Awaited<ReturnType<AnswererOf<Name>>>;
