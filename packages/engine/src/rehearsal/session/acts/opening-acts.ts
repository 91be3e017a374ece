// How the room of a rehearsal is set up: a mediator who keeps the rounds, a seat a party, the case, and rules that all have signed.

import { frameDocumentSchema } from "../../../case/documents/frame-document.ts";
import type { Frame } from "../../../case/frame.ts";
import { documentsOf } from "../../../case/writing/documents-of.ts";
import type { GroundRules } from "../../../talks/rules/ground-rules.ts";
import { newGroundRules } from "../../../talks/rules/new-ground-rules.ts";
import { type ActLog, memberAt, seatAt } from "./act-log.ts";

/** The longest name that an act takes. */
const LONGEST_NAME = 200;

export interface OpeningWords {
  /** Of the seat that keeps the rounds. */
  readonly chair: string;
  readonly clause: NewRules["clause"];
}

export function openRoom(log: ActLog, frame: Frame, { chair: chairName, clause }: OpeningWords): void {
  const { parties } = frame;
  const chair = parties.length;
  log.send(chair, { do: "found", member: memberAt(chair), seat: seatAt(chair) });
  parties.forEach((_, place) => {
    log.send(chair, { do: "admit", member: memberAt(place), seat: seatAt(place) });
  });
  log.send(chair, { do: "title", title: shortened(frame.title) });
  log.send(chair, { do: "seat", seat: seatAt(chair), name: chairName, role: "mediator" });
  parties.forEach(({ id, name }, place) => {
    log.send(chair, { do: "seat", seat: seatAt(place), name, role: "party", party: id });
  });
  log.send(chair, { do: "frame", version: 1, frame: frameForRoom(frame) });
  adoptRules(log, { frame, version: 1, deciding: null, clause });
}

export interface NewRules {
  readonly frame: Frame;
  readonly version: number;
  /** Places of the parties without whom nothing is agreed; null for all. */
  readonly deciding: readonly number[] | null;
  /** Says what all this is. */
  readonly clause: GroundRules["further"][number];
}

export function adoptRules(log: ActLog, { frame, version, deciding, clause }: NewRules): void {
  const chair = frame.parties.length;
  const rules: GroundRules = {
    ...newGroundRules({
      frame: 1,
      seats: [
        { seat: seatAt(chair), role: "mediator", voice: true, speaksFor: [] },
        ...frame.parties.map(({ id }, place) => ({
          seat: seatAt(place),
          role: "party" as const,
          voice: true,
          speaksFor: [id],
        })),
      ],
    }),
    passingOn: "all-unless-marked",
    further: [clause],
    ...(deciding ? { decision: { by: "listed" as const, seats: deciding.map(seatAt) } } : {}),
  };
  const proposal = log.send(chair, { do: "propose-rules", version, rules });
  for (let place = 0; place <= chair; place++) log.send(place, { do: "sign-rules", proposal });
}

function shortened(title: string): string {
  return title.length <= LONGEST_NAME ? title : `${title.slice(0, LONGEST_NAME - 1)}…`;
}

/** Sources, and those who speak without being a party, belong to the record. */
function frameForRoom(frame: Frame) {
  const bare = { ...frame, sources: [], others: [] };
  const rest = {
    profiles: [],
    conflict: null,
    record: [],
    whatIfs: [],
    articles: [],
    defaults: [],
    warnings: [],
  };
  return frameDocumentSchema.parse(documentsOf({ frame: bare, ...rest }).frame);
}
