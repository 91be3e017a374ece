// What files of other programs cannot carry when a case is written out.
import type { Catalogue } from "../catalogue.ts";
import { countText, quoted } from "./case-wording.ts";
import { counted } from "./formats-wording.ts";

const refusals: Catalogue = {
  "formats.export-order-only": (p) =>
    `Only the order of options, or a curve between rough numbers, is known for ${quoted(p.issues)}. The format needs a worth for each option.`,
  "formats.export-weights-open": () =>
    `The weights are known only roughly or in order. The format needs exact weights.`,
  "formats.export-interval": () =>
    `Some worths are intervals. The format needs exact numbers; a score sheet can carry intervals.`,
  "formats.export-interactions": (p) =>
    `Interactions can be written only where all issues are whole numbers one apart; these are not: ${quoted(p.issues)}. GeniusWeb can carry them.`,
  "formats.export-interactions-refused": () =>
    `A score sheet cannot carry interactions, and without them the worths would be others. GeniusWeb can carry them.`,
  "formats.export-cap": (p) =>
    `Worth counts only up to ${p.cap} in this profile, and some deals would pass it. The format cannot say so.`,
  "formats.export-no-deal-unknown": () =>
    `The worth of no deal is unknown, and the format would make it 0. State it, or write a score sheet.`,
  "formats.export-no-such-deal": (p) =>
    `GeniusWeb states the worth of no deal as a deal, and no deal was found that is worth ${p.worth} to this party.`,
  "formats.export-no-decimal": (p) => `The worth of no deal, ${p.value}, has no exact decimal.`,
  "formats.export-no-decimal-weight": (p) =>
    `The weight would have no exact decimal for ${quoted(p.issues)}.`,
  "formats.export-no-decimal-worth": () => `Some worths have no exact decimal, such as thirds.`,
  "formats.export-group-too-large": (p) =>
    `Interactions tie ${quoted(p.issues)} together, with more than ${countText(p.most)} combinations to list.`,
  "formats.export-deal-interval": () =>
    `No deal is as good as a deal whose worth is an interval, which the sheet cannot say.`,
  "formats.export-reserved-issue": (p) =>
    `The issue “${p.issue}” has the name that a score sheet keeps for the row without a deal. Give it another id.`,
};

const losses: Catalogue = {
  "formats.export-drops-impossible": (p) =>
    `Not written: ${counted(p.count, "impossible combination", "impossible combinations")}. Other programs will allow them.`,
  "formats.export-drops-sources": (p) =>
    `Not written: ${counted(p.count, "source or other voice", "sources and other voices")}.`,
  "formats.export-drops-texts": (p) =>
    `Not written: ${counted(p.count, "name, explanation or unit", "names, explanations and units")}. Ids are written.`,
  "formats.export-drops-order": (p) =>
    `Not written: that the options of ${counted(p.count, "issue", "issues")} run from least to most.`,
  "formats.export-drops-shares": (p) =>
    `Not written: that ${counted(p.count, "issue", "issues")} can be shared. The options are that one party gets all.`,
  "formats.export-drops-conflict": () => "Not written: what may happen without an agreement or after one.",
  "formats.export-drops-record": (p) => `Not written: the record, ${counted(p.count, "act", "acts")}.`,
  "formats.export-drops-red-lines": (p) =>
    `Not written: ${counted(p.count, "red line", "red lines")} of this party. Other programs will allow deals that cross them.`,
  "formats.export-drops-demands": (p) =>
    `Not written: ${counted(p.count, "demand", "demands")} of this party.`,
  "formats.export-drops-comparisons": (p) =>
    `Not written: ${counted(p.count, "comparison of packages", "comparisons of packages")} of this party.`,
  "formats.export-drops-estimated": () =>
    `Not written: that this profile is an estimate, by whom and on what.`,
  "formats.export-numbers-as-labels": (p) =>
    `The numbers of ${counted(p.count, "issue", "issues")} are written as labels, one by one.`,
};

const changes: Catalogue = {
  "formats.export-scaled": (p) =>
    `Worths are multiplied by ${p.factor}, no deal included, as the format ends at 1.`,
  "formats.export-shifted": (p) =>
    `To each worth ${p.shift} is added (after scaling), no deal included, as the format starts at 0.`,
  "formats.export-deal-as-worth": () => `No deal, given as a deal, is written as what that deal is worth.`,
  "formats.export-worth-as-deal": () =>
    `The worth of no deal is written as a deal that is worth exactly as much.`,
};

export const formatExportSentences: Catalogue = { ...refusals, ...losses, ...changes };
