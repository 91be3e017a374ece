// Follows how shares move, from a start to rest or for a long time, by the classical Runge–Kutta rule with a fixed step.

export interface Course {
  /** From the start to the end; the last is where it came to. */
  readonly course: readonly { readonly time: number; readonly shares: Float64Array }[];
  readonly end: Float64Array;
  /** No share moves by more than 10^-9 per unit of time. */
  readonly atRest: boolean;
}

export interface CourseQuestion {
  readonly from: Float64Array;
  /** How many shares belong together and sum to 1, one group after the other. */
  readonly groups: readonly number[];
  /** A new list each time. */
  readonly velocity: (shares: Float64Array) => Float64Array;
  /** At most so many steps. */
  readonly steps: number;
}

export const STEP = 0.1;
const REST = 1e-9;
/** About so many moments are told of the way. */
const TOLD = 60;

export function followCourse({ from, groups, velocity, steps }: CourseQuestion): Course {
  let shares: Float64Array = Float64Array.from(from);
  // Early moves are the fast ones: the course is told at times that lie ever further apart.
  const course = [{ time: 0, shares }];
  const isStill = () => velocity(shares).every((rate) => Math.abs(rate) <= REST);
  let [next, atRest, step] = [1, isStill(), 0];
  while (!atRest && step < steps) {
    shares = stepped(shares, groups, velocity);
    step++;
    atRest = isStill();
    if (step >= next || atRest) {
      course.push({ time: step * STEP, shares });
      next = Math.max(step + 1, Math.ceil(step * (1 + 8 / TOLD)));
    }
  }
  if (course[course.length - 1].time < step * STEP) course.push({ time: step * STEP, shares });
  return { course, end: shares, atRest };
}

function stepped(
  shares: Float64Array,
  groups: readonly number[],
  velocity: CourseQuestion["velocity"],
): Float64Array {
  const moved = (by: Float64Array, share: number) => shares.map((value, k) => value + share * STEP * by[k]);
  const first = velocity(shares);
  const second = velocity(moved(first, 0.5));
  const third = velocity(moved(second, 0.5));
  const fourth = velocity(moved(third, 1));
  const next = shares.map((value, k) =>
    Math.max(0, value + (STEP / 6) * (first[k] + 2 * second[k] + 2 * third[k] + fourth[k])),
  );
  let start = 0;
  for (const size of groups) {
    let sum = 0;
    for (let k = start; k < start + size; k++) sum += next[k];
    for (let k = start; k < start + size; k++) next[k] /= sum;
    start += size;
  }
  return next;
}
