// How the talks of a room may go on, rehearsed: several courses where chance plays a part, else one; and one of them in full.
// It only reads: nothing of it is written or sent.
import { NONE, type PlayedOut, type SaidInTalks } from "@parley/engine/rehearsal";
import type { Desk } from "../../engine/desk.ts";
import type { CourseSide, CourseView } from "../../engine/rehearsal/course-view.ts";
import { openedScenario } from "../../engine/rehearsal/opened-scenario.ts";
import type { NotReady } from "../../engine/rehearsal/ready-setup.ts";
import { type ToldCourse, toldCourse } from "../../engine/rehearsal/told-course.ts";
import { sideOf, viewCourse } from "../../engine/rehearsal/view-course.ts";
import { type GoingOn, goingOn, type Wanted } from "../rehearsal/going-on.ts";
import { type EndRow, endRows, type TabledRow, tabledRows } from "../rehearsal/summed-up.ts";
import { deskHere, type SettledIssueHere, talksHere } from "../rehearsal/talks-here.ts";
import type { RoomDesk } from "../room-desk.ts";

export interface RehearsalCoursesArgs extends Wanted {
  /** How many are played where chance plays a part. */
  readonly courses: number;
  /** Which of them is told in full, by its place. */
  readonly shown: number;
}

export type RehearsedCourses =
  | NotReady
  | CoursesView
  /** Something could be played if fewer of the settled issues were held. */
  | { readonly kind: "held-too-much" };

export interface CoursesView {
  readonly kind: "played";
  readonly courses: number;
  /** Chance plays a part; if not, there is one course. */
  readonly isDrawn: boolean;
  readonly ends: readonly EndRow[];
  /** What lies on the table now: the last package of each party that tabled one. */
  readonly last: readonly TabledRow[];
  /** Packages that were tabled and that the frame of the room does not allow any more. */
  readonly impossible: number;
  readonly sides: readonly CourseSide[];
  /** Issues that were held at what the talks have settled. */
  readonly held: readonly SettledIssueHere[];
  /** How many packages were left to talk about, and how many there are with nothing held, in digits. */
  readonly packages: { readonly left: string; readonly all: string };
  readonly shown: {
    readonly place: number;
    readonly course: CourseView;
    readonly told: ToldCourse | null;
  };
}

export async function rehearsalCourses(
  args: RehearsalCoursesArgs,
  desk: RoomDesk,
): Promise<RehearsedCourses> {
  const here = await talksHere(desk);
  if (!here.documents) return { kind: "closed", reasons: [] };
  const held = here.settled.filter(({ id }) => !args.letOpen.includes(id));
  const places = held.map(({ place }) => place);
  const going = goingOn(args, { ...here, held: places }, desk);
  if (going.kind !== "ready") {
    const plain = deskHere(here.documents, 0, desk);
    const isOpen = (issues: typeof places) => openedScenario(args.noDeal, plain, issues).kind === "open";
    return isOpen([]) && !isOpen(places) ? { kind: "held-too-much" } : going;
  }
  const courses = await playAll(going, args.courses);
  const place = Math.min(Math.max(0, args.shown), courses.length - 1);
  const { scenario } = going.setup;
  return {
    kind: "played",
    courses: courses.length,
    isDrawn: going.notice.drawn,
    ends: endRows(courses),
    ...tabledRows(scenario, here.said),
    // On the scale that packages have with nothing held.
    sides: scenario.whole.parties.map(sideOf),
    held,
    packages: {
      left: String(scenario.measured.space.dealCount),
      all: String(scenario.whole.measured.space.dealCount),
    },
    shown: { place, ...toldInFull(courses[place], here.said, deskHere(here.documents, 0, desk)) },
  };
}

const MOST_COURSES = 100;
/** Milliseconds after which the room's other work gets its turn. */
const TURN = 40;

async function playAll(going: GoingOn, wanted: number): Promise<PlayedOut[]> {
  const courses = [going.play(0)];
  const count = going.notice.drawn ? Math.min(MOST_COURSES, Math.max(1, Math.round(wanted))) : 1;
  let since = performance.now();
  while (courses.length < count) {
    courses.push(going.play(courses.length));
    if (performance.now() - since < TURN) continue;
    await new Promise((done) => setTimeout(done, 0));
    since = performance.now();
  }
  return courses;
}

function toldInFull(
  { setup, deals, trace, outcome }: PlayedOut,
  { tabled }: SaidInTalks,
  desk: Desk,
): Pick<CoursesView["shown"], "course" | "told"> {
  const { parties } = setup.scenario;
  // Nothing changes on the way, so that what no deal is worth is at the end what it was at the beginning.
  const clock = { happened: [], noDeal: Float64Array.from(parties, ({ noDeal }) => noDeal) };
  const machine = { standing: NONE, text: NONE };
  const session = { trace, deals, outcome, clock, machine };
  return {
    course: viewCourse({ setup, session }),
    told: toldCourse({ setup, session, before: tabled }, desk),
  };
}
