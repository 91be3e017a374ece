// Every question that the page can ask a worker. Each loads with the first time it is asked.

export const QUESTIONS = {
  glance: async () => (await import("./questions/glance.ts")).glance,
  problems: async () => (await import("./questions/problems.ts")).problems,
  caseProblems: async () => (await import("./questions/case-problems.ts")).caseProblems,
  packageCount: async () => (await import("./questions/package-count.ts")).packageCount,
  saidMessages: async () => (await import("./questions/said-messages.ts")).saidMessages,
  readArticle: async () => (await import("./questions/read-article.ts")).readArticle,
  claimPortion: async () => (await import("./questions/read-article.ts")).claimPortion,
  newSources: async () => (await import("./questions/new-sources.ts")).newSources,
  rereadArticles: async () => (await import("./questions/reread-articles.ts")).rereadArticles,
  rereadPortion: async () => (await import("./questions/reread-articles.ts")).rereadPortion,
  modelClaims: async () => (await import("./questions/model-claims.ts")).modelClaims,
  sourcesShow: async () => (await import("./questions/sources-show.ts")).sourcesShow,
  caseDraft: async () => (await import("./questions/case-draft.ts")).caseDraft,
  madeCase: async () => (await import("./questions/made-case.ts")).madeCase,
  frameSuggestions: async () => (await import("./questions/frame-suggestions.ts")).frameSuggestions,
  openFiles: async () => (await import("./questions/open-files.ts")).openFiles,
  compareCopies: async () => (await import("./questions/compare-copies.ts")).compareCopies,
  packCase: async () => (await import("./questions/pack-case.ts")).packCase,
  briefing: async () => (await import("./questions/briefing.ts")).briefing,
  briefingWord: async () => (await import("./questions/briefing-word.ts")).briefingWord,
  holdModel: async () => (await import("./questions/hold-model.ts")).holdModel,
  holdChapter: async () => (await import("./questions/hold-chapter.ts")).holdChapter,
  holdLevers: async () => (await import("./questions/hold-levers.ts")).holdLevers,
  dealsPicture: async () => (await import("./questions/deals-picture.ts")).dealsPicture,
  dealsAtSpot: async () => (await import("./questions/deals-at-spot.ts")).dealsAtSpot,
  weighDeal: async () => (await import("./questions/weigh-deal.ts")).weighDeal,
  improveDeal: async () => (await import("./questions/improve-deal.ts")).improveDeal,
  makeUpFor: async () => (await import("./questions/make-up-for.ts")).makeUpFor,
  parallelDeals: async () => (await import("./questions/parallel-deals.ts")).parallelDeals,
  dealsFindings: async () => (await import("./questions/deals-findings.ts")).dealsFindings,
  worthOfMoreDetail: async () => (await import("./questions/worth-of-more-detail.ts")).worthOfMoreDetail,
  profileAnswers: async () => (await import("./questions/profile-answers.ts")).profileAnswers,
  nextPackages: async () => (await import("./questions/next-packages.ts")).nextPackages,
  nextNoDeal: async () => (await import("./questions/next-no-deal.ts")).nextNoDeal,
  mendWays: async () => (await import("./questions/mend-ways.ts")).mendWays,
  pairNotes: async () => (await import("./questions/pair-notes.ts")).pairNotes,
  profilePicture: async () => (await import("./questions/profile-picture.ts")).profilePicture,
  compareWhatIfs: async () => (await import("./questions/compare-what-ifs.ts")).compareWhatIfs,
  rehearsalGround: async () => (await import("./questions/rehearsal-ground.ts")).rehearsalGround,
  rehearsalCourse: async () => (await import("./questions/rehearsal-course.ts")).rehearsalCourse,
  rehearsalSeat: async () => (await import("./questions/rehearsal-seat.ts")).rehearsalSeat,
  rehearsalSheet: async () => (await import("./questions/rehearsal-sheet.ts")).rehearsalSheet,
  rehearsalMap: async () => (await import("./questions/rehearsal-map.ts")).rehearsalMap,
  exerciseLinks: async () => (await import("./questions/exercise-links.ts")).exerciseLinks,
  exerciseOpened: async () => (await import("./questions/exercise-opened.ts")).exerciseOpened,
  exerciseRole: async () => (await import("./questions/exercise-role.ts")).exerciseRole,
  exerciseTalks: async () => (await import("./questions/exercise-talks.ts")).exerciseTalks,
  exerciseHandIn: async () => (await import("./questions/exercise-hand-in.ts")).exerciseHandIn,
  exerciseDebrief: async () => (await import("./questions/exercise-debrief.ts")).exerciseDebrief,
  exercisePair: async () => (await import("./questions/exercise-pair.ts")).exercisePair,
  whatIfChanges: async () => (await import("./questions/what-if-changes.ts")).whatIfChanges,
} as const;

export type QuestionName = keyof typeof QUESTIONS;

type AnswererOf<Name extends QuestionName> = Awaited<ReturnType<(typeof QUESTIONS)[Name]>>;

export type ArgsOf<Name extends QuestionName> = Parameters<AnswererOf<Name>>[0];

export type ValueOf<Name extends QuestionName> = Awaited<ReturnType<AnswererOf<Name>>>;
