// What was found wrong with a room's file, in sentences: the same thing at several acts is told once.
import type { Block } from "@parley/engine/report";
import type { RoomFinding, RoomReport } from "../verify-room.ts";
import { actRuns } from "./act-runs.ts";
import { type FileTelling, sentence } from "./telling.ts";

const WEIGHTS = ["fault", "void", "notice"] as const;

type Tell = Pick<FileTelling, "language">;

const MEANINGS: Readonly<Record<RoomFinding["weight"], (telling: Tell, code: string) => string>> = {
  fault: (telling, code) => sentence(telling, `findings.fault-${code}`),
  void: (telling, code) => sentence(telling, `findings.void-${code}`),
  notice: (telling, code) => sentence(telling, `findings.notice-${code}`),
};

export function hasFaults({ findings }: Pick<RoomReport, "findings">): boolean {
  return findings.some(({ weight }) => weight === "fault");
}

/** Whether the file is sound, then what was found: faults first. */
export function findingBlocks({ findings, room }: RoomReport, telling: Tell): Block[] {
  const count = findings.filter(({ weight }) => weight === "fault").length;
  const whole =
    room === null
      ? sentence(telling, "cli.verify-unreadable")
      : count === 0
        ? sentence(telling, "cli.verify-sound")
        : sentence(telling, "cli.verify-not-sound", { count });
  const entries = WEIGHTS.flatMap((weight) =>
    alike(findings.filter((one) => one.weight === weight)).map((some) => ({
      term: [sentence(telling, `cli.verify-place-${weight}`, { place: placeOf(some, telling) })],
      details: [[MEANINGS[weight](telling, some[0].code)]],
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
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function offsetOf(finding: RoomFinding): number | undefined {
  return "offset" in finding ? finding.offset : undefined;
}

function placeOf(findings: readonly RoomFinding[], telling: Tell): string {
  const numbers = findings.flatMap(({ number }) => number ?? []);
  const offset = offsetOf(findings[0]);
  return [
    ...(numbers.length > 0 ? [sentence(telling, "cli.verify-acts", { acts: actRuns(numbers) })] : []),
    ...(offset === undefined ? [] : [sentence(telling, "cli.verify-byte", { offset })]),
  ].join(", ");
}
