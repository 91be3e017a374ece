// An entry of `infeasible` on one line, as it would be typed, for sentences that name it.
import type { ConflictInput } from "../../documents/conflict-document.ts";

type InfeasibleInput = NonNullable<ConflictInput["infeasible"]>[number];

const LONGEST = 80;

export function describeInfeasible({ because: _, ...input }: InfeasibleInput): string {
  const parts = Object.entries(input).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${written(value)}`],
  );
  const text = parts.join(", ");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function written(value: string | readonly string[] | Readonly<Record<string, boolean>>): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return `[${value.join(", ")}]`;
  const entries = Object.entries(value).map(([action, isTaken]) => `${action}: ${isTaken ? "yes" : "no"}`);
  return `{${entries.join(", ")}}`;
}
