// The screen on which a problem of a file is mended.
import type { ScreenName } from "../../app/route.ts";

interface Place {
  readonly screen: ScreenName;
  readonly detail: string;
}

export function placeOfProblem(file: string): Place {
  const party = /^profiles\/(.+)\.ya?ml$/.exec(file)?.[1];
  if (party !== undefined) return { screen: "profiles", detail: party };
  const name = /^[^./]+/.exec(file)?.[0];
  const screens: Readonly<Record<string, ScreenName>> = {
    conflict: "hold",
    record: "record",
    "what-ifs": "what-ifs",
    profiles: "profiles",
  };
  return { screen: (name && screens[name]) || "case", detail: "" };
}
