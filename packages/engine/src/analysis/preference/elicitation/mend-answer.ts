// Both ways out where an answer about whole packages contradicts the profile: change the answer, or change the profile as little as will do.
import type { Case } from "../../../case/case.ts";
import type { CaseDocuments } from "../../../case/documents/case-documents.ts";
import type { ProfileDocument } from "../../../case/documents/profile-document.ts";
import type { Frame } from "../../../case/frame.ts";
import { type Message, message } from "../../../case/message.ts";
import type { Profile } from "../../../case/profile.ts";
import type { Quantity } from "../../../case/quantity.ts";
import { caseFromDocuments } from "../../../case/reading/case-from-documents.ts";
import { documentsOf } from "../../../case/writing/documents-of.ts";
import { compare, type Rational, sign } from "../../../maths/rational.ts";
import { checkComparison, profileFor } from "./check-comparisons.ts";
import { tidy } from "./frame-outline.ts";
import { type MendPlan, type MendTask, mendTask } from "./mends/mend-task.ts";
import { noDealMends } from "./mends/no-deal-mends.ts";
import { orderMends } from "./mends/order-mends.ts";
import { weightMends } from "./mends/weight-mends.ts";
import { worthMends } from "./mends/worth-mends.ts";
import { removeComparison, restateComparison } from "./set-comparisons.ts";

/** A change that does away with the contradiction, with the profile as it would then be. */
export interface Mend {
  readonly kind: "withdraw" | "restate" | MendPlan["kind"];
  readonly message: Message;
  readonly profile: ProfileDocument;
  /** How much of worth changes, in the party's own units; for an order, by how many places; null where only the answer changes. */
  readonly change: Rational | null;
  /** Places of other answers that fitted so far, or were open, and would contradict the profile then. */
  readonly breaks: readonly number[];
}

export interface Mends {
  readonly answer: readonly Mend[];
  /** The smallest change first, and changes of the order last. Empty where no single change will do. */
  readonly profile: readonly Mend[];
}

export interface MendTarget {
  readonly party: string;
  /** Place among the profile's comparisons, from 0. */
  readonly position: number;
  /** The profile as it is typed, to be changed; by default as the case would be written. */
  readonly document?: ProfileDocument;
}

/** Nothing where the answer does not contradict the profile. @throws RangeError when there is no such party or comparison. */
export function mendAnswer(source: Case, { party, position, document }: MendTarget): Mends {
  const { frame, profiles } = source;
  const profile = profileFor(profiles, party);
  const comparison = profile.comparisons[position];
  if (!comparison) throw new RangeError(`there is no comparison at ${position}`);
  const { verdict, difference } = checkComparison(profile, frame, comparison);
  if (verdict !== "contradicts" || !difference) return { answer: [], profile: [] };
  const documents = documentsOf(source);
  const written = document ?? documents.profiles[profiles.indexOf(profile)];
  const task = mendTask({ profile, frame, frameDocument: documents.frame, comparison, difference });
  const before = contradicted(profile, frame);
  const tried = (changed: ProfileDocument): readonly number[] | null => {
    const reading = reread(documents, changed);
    if (!reading.ok) return null;
    const after = contradicted(profileFor(reading.case.profiles, party), reading.case.frame);
    return after.includes(position) ? null : after.filter((k) => !before.includes(k));
  };
  return {
    answer: answerMends(written, { position, difference }),
    profile: plansFor(task).flatMap(({ apply, ...rest }): Mend[] => {
      const changed = apply(written);
      const breaks = tried(changed);
      return breaks ? [{ ...rest, profile: changed, breaks }] : [];
    }),
  };
}

/** Places of the answers that contradict the profile. */
function contradicted(profile: Profile, frame: Frame): number[] {
  return profile.comparisons.flatMap((answer, k) =>
    checkComparison(profile, frame, answer).verdict === "contradicts" ? [k] : [],
  );
}

/** Read by itself, without what a record, which may be long, or other documents say. */
function reread({ frame, profiles }: CaseDocuments, changed: ProfileDocument) {
  const others = profiles.map((one) => withoutActs(tidy(one.party) === tidy(changed.party) ? changed : one));
  const alone: CaseDocuments = {
    frame,
    profiles: others,
    conflict: null,
    record: null,
    whatIfs: null,
    articles: [],
  };
  return caseFromDocuments(alone, { folderName: "mended" });
}

function withoutActs({ redLines, demands, comparisons, ...profile }: ProfileDocument): ProfileDocument {
  const bare = <T extends { readonly act?: unknown }>({ act: _, ...rest }: T) => rest;
  return {
    ...profile,
    ...(redLines ? { redLines: redLines.map(bare) } : {}),
    ...(demands ? { demands: demands.map(bare) } : {}),
    ...(comparisons ? { comparisons: comparisons.map(bare) as typeof comparisons } : {}),
  };
}

const KINDS: readonly MendPlan["kind"][] = ["no-deal", "weight", "worth", "interval", "order"];

function plansFor(task: MendTask): MendPlan[] {
  const plans = [...noDealMends(task), ...weightMends(task), ...worthMends(task), ...orderMends(task)];
  const isOrder = ({ kind }: MendPlan) => Number(kind === "order");
  return plans.sort(
    (a, b) =>
      isOrder(a) - isOrder(b) || compare(a.change, b.change) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
}

function answerMends(
  written: ProfileDocument,
  { position, difference: { low, high } }: { readonly position: number; readonly difference: Quantity },
): Mend[] {
  const answerOnly = { change: null, breaks: [] };
  const { profile } = removeComparison(written, position);
  const withdraw: Mend = {
    kind: "withdraw",
    message: message("elicitation.mend-withdraw"),
    profile,
    ...answerOnly,
  };
  const verdict =
    sign(low) > 0
      ? "better"
      : sign(high) < 0
        ? "worse"
        : sign(low) === 0 && sign(high) === 0
          ? "equal"
          : null;
  if (!verdict) return [withdraw];
  const restated = restateComparison(written, position, verdict).profile;
  return [
    withdraw,
    {
      kind: "restate",
      message: message("elicitation.mend-restate", { verdict }),
      profile: restated,
      ...answerOnly,
    },
  ];
}
