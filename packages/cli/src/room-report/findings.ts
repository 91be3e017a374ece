// What was found wrong with a room's file, in sentences: the same thing at several acts is told once.
import type { Block } from "@parley/engine/report";
import type { RoomFinding, RoomReport } from "@parley/room";
import { sentence } from "../say.ts";
import { actRuns } from "./act-runs.ts";

const WEIGHTS = ["fault", "void", "notice"] as const;

const MEANINGS: Readonly<Record<RoomFinding["weight"], (code: string) => string>> = {
  fault: (code) => sentence(`findings.fault-${code}`),
  void: (code) => sentence(`findings.void-${code}`),
  notice: (code) => sentence(`findings.notice-${code}`),
};

export function hasFaults({ findings }: RoomReport): boolean {
  return findings.some(({ weight }) => weight === "fault");
}

/** Whether the file is sound, then what was found: faults first. */
export function findingBlocks({ findings, room }: RoomReport): Block[] {
  const count = findings.filter(({ weight }) => weight === "fault").length;
  const whole =
    room === null
      ? sentence("cli.verify-unreadable")
      : count === 0
        ? sentence("cli.verify-sound")
        : sentence("cli.verify-not-sound", { count });
  const entries = WEIGHTS.flatMap((weight) =>
    alike(findings.filter((one) => one.weight === weight)).map((some) => ({
      term: [sentence(`cli.verify-place-${weight}`, { place: placeOf(some) })],
      details: [[MEANINGS[weight](some[0].code)]],
    })),
  );
  const lead: Block = { kind: "paragraph", lead: true, text: [whole] };
  return entries.length === 0 ? [lead] : [lead, { kind: "definitions", entries }];
}

/** In the order in which each was first found. What lies at a byte stands alone. */
function alike(findings: readonly RoomFinding[]): RoomFinding[][] {
  const groups = new Map<string, RoomFinding[]>();
  for (const one of findings) {
    const key = `${one.code} ${offsetOf(one) ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function offsetOf(finding: RoomFinding): number | undefined {
  return "offset" in finding ? finding.offset : undefined;
}

function placeOf(findings: readonly RoomFinding[]): string {
  const numbers = findings.flatMap(({ number }) => number ?? []);
  const offset = offsetOf(findings[0]);
  return [
    ...(numbers.length > 0 ? [sentence("cli.verify-acts", { acts: actRuns(numbers) })] : []),
    ...(offset === undefined ? [] : [sentence("cli.verify-byte", { offset })]),
  ].join(", ");
}
