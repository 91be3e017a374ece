// A profile as it stands without the case that it is from: it can go into a room or be reckoned with there.
import type { ProfileDocument } from "@parley/engine/case";

interface Shown {
  readonly act?: unknown;
}

/** What points into the record of its own case is left out; all that the party wants stays. */
export function profileAlone(profile: ProfileDocument): ProfileDocument {
  const { redLines, demands } = profile;
  return {
    ...profile,
    ...(redLines && { redLines: redLines.map(withoutAct) }),
    ...(demands && { demands: demands.map(withoutAct) }),
  };
}

function withoutAct<Entry extends Shown>({ act: _, ...rest }: Entry): Omit<Entry, "act"> {
  return rest;
}
