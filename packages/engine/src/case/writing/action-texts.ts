// Actions, and what is said about them, back to the forms in which they are typed.
import type { Cube } from "../conflict/conflict.ts";

interface Named {
  readonly id: string;
}

/** The actions whose bits are set, in their order. */
export function actionIds(bits: number, actions: readonly Named[]): string[] {
  return actions.filter((_, action) => ((bits >>> action) & 1) === 1).map(({ id }) => id);
}

/** `{ strikes: yes, relief: no }`. */
export function cubeDocument({ care, value }: Cube, actions: readonly Named[]): Record<string, "yes" | "no"> {
  const taken = new Set(actionIds(value, actions));
  return Object.fromEntries(actionIds(care, actions).map((id) => [id, taken.has(id) ? "yes" : "no"]));
}
