// A case as files of GeniusWeb: a domain, and a profile for each party with the domain inside.

import { compare, sign, toText } from "../../../maths/rational.ts";
import type { Case } from "../../case.ts";
import type { Problem } from "../../message.ts";
import {
  type ExactWorths,
  type ExportNotes,
  exactWorths,
  notesOn,
  profileFile,
  reportIntervals,
} from "../export/exact-worths.ts";
import { type ExportResult, exportResult, sharedFileName } from "../export/export-result.ts";
import { reportLosses } from "../export/losses.ts";
import { reportScale } from "../export/scale.ts";
import { highestWorth } from "../worth-bounds.ts";
import { additiveProfile } from "./additive-profile.ts";
import { findDealWorth } from "./find-deal-worth.ts";
import { groupsProfile } from "./groups-profile.ts";
import { type JsonValue, jsonText } from "./json-text.ts";

/**
 * Options are written by id. Weights and ratings that GeniusWeb takes as they are go out as LinearAdditive; everything else as
 * SumOfGroups, scaled by a power of ten where worths pass 1.
 */
export function writeGeniusWeb(source: Case): ExportResult {
  const problems: Problem[] = [];
  const { frame, profiles } = source;
  reportLosses(source, problems);
  const parties = frame.parties.map(({ id }) => id);
  const name = sharedFileName(parties);
  const domain: JsonValue = {
    name: plainName(frame.id, "domain"),
    issuesValues: new Map(
      frame.issues.map(({ id, options }) => [id, { values: options.map((option) => option.id) }]),
    ),
  };
  const files = new Map([[`${name}.json`, jsonText(domain)]]);
  for (const [k, profile] of profiles.entries()) {
    const notes = notesOn(profileFile(profile.party), problems);
    const worths = exactWorths(profile, source, notes);
    if (!worths || !reportIntervals(worths, notes) || !isUncapped(worths, notes)) continue;
    const written = additiveProfile(worths, source) ?? groupsProfile(worths, source, notes);
    const reservation = reservationDeal(worths, notes);
    if (!written || reservation === undefined) continue;
    reportScale(written.scale, notes);
    const reservationBid = reservation && {
      issuevalues: Object.fromEntries(
        frame.issues.map(({ id, options }, issue) => [id, options[reservation[issue]].id]),
      ),
    };
    const body = {
      name: plainName(profile.party, `party${k + 1}`),
      domain,
      ...written.worths,
      reservationBid,
    };
    files.set(`${profile.party}.json`, jsonText({ [written.className]: body }));
  }
  return exportResult(files, problems);
}

/** GeniusWeb wants names that begin with a letter or digit of ASCII. */
function plainName(id: string, fallback: string): string {
  return /^[A-Za-z0-9][\w -]*$/.test(id) ? id : fallback;
}

function isUncapped(worths: ExactWorths, notes: ExportNotes): boolean {
  const { cap } = worths;
  const binds = cap !== null && compare(highestWorth(worths).worth, cap) > 0;
  if (binds) notes.error("formats.export-cap", { cap: toText(cap) });
  return !binds;
}

/** The deal that no deal is as good as; null where any agreement is better than none; undefined, with a problem, where there is none. */
function reservationDeal(worths: ExactWorths, notes: ExportNotes): readonly number[] | null | undefined {
  const { noDeal } = worths;
  if (noDeal.kind === "deal") return noDeal.deal;
  if (noDeal.kind === "unknown") {
    notes.error("formats.export-no-deal-unknown");
    return undefined;
  }
  const worth = noDeal.worth.low;
  const noneBelow =
    worths.terms.length === 0 && worths.ratings.every((row) => row.every(({ low }) => sign(low) >= 0));
  if (sign(worth) === 0 && noneBelow) return null;
  const deal = findDealWorth(worths, worth);
  if (deal) notes.warning("formats.export-worth-as-deal");
  else notes.error("formats.export-no-such-deal", { worth: toText(worth) });
  return deal ?? undefined;
}
