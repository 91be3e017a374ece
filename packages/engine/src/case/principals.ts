// Whose position a voice states: its own, or that of the party it speaks for.
import type { Frame } from "./frame.ts";

export type PrincipalOf = (voice: string) => string;

/** Follows `speaksFor` to its end; who comes back to themselves, or speaks for nobody known, speaks for themselves. */
export function principalsOf({ parties, others }: Pick<Frame, "parties" | "others">): PrincipalOf {
  const known = new Set([...parties, ...others].map(({ id }) => id as string));
  const own = new Set(parties.map(({ id }) => id as string));
  const next = new Map(
    others.flatMap(({ id, speaksFor }) =>
      speaksFor !== null && known.has(speaksFor) ? [[id, speaksFor]] : [],
    ),
  );
  return (voice) => {
    const passed = new Set<string>();
    let at = voice;
    while (!passed.has(at)) {
      passed.add(at);
      const further = own.has(at) ? undefined : next.get(at);
      if (further === undefined) return at;
      at = further;
    }
    return voice;
  };
}
