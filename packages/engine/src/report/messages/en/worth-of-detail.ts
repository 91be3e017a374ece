// What more detail would change in the answer.
import { countInWords, formatCount, listOf, shareInterval } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const leads: Catalogue = {
  "analysis.detail-no-deal-first": ({ parties }) =>
    `First of all: what no deal is worth to ${listOf(names(parties))}. Until that is known, if only roughly, whether a deal exists stays open, whatever else is filled in.`,
  "analysis.detail-settled-certain": () =>
    "Nothing more would change the answer: everything is stated exactly.",
  "analysis.detail-settled-no-admissible-deal": () =>
    "Nothing more about worths would change the answer: red lines and impossible combinations leave no package.",
  "analysis.detail-settled-others-leave-no-deal": () =>
    "Nothing more would change the answer: the sides whose no-deal worth is known leave no deal, however their profiles are read.",
  "analysis.detail-settled-readings": ({ packages, exceptions }) =>
    `${exceptions ? "Hardly anything" : "Nothing"} more ${exceptions ? "could" : "would"} change the answer${packages ? `, ${exceptions ? "or" : "nor"} which of these packages suit everyone` : ""}.`,
  "analysis.detail-not-computed-too-many-combinations": () =>
    "What more detail would change could not be computed; the case is too large for drawing readings.",
  "analysis.detail-not-computed-stopped": () =>
    "What more detail would change is not known: the work was stopped before enough readings were drawn.",
  "analysis.detail-existence": ({ yes, draws, few }) => existence(Number(yes), Number(draws), few === true),
  "analysis.detail-packages-open": () => "Which of these packages suit everyone is in doubt.",
  "analysis.detail-packages-settled": ({ draws, exceptions }) =>
    Number(exceptions) === 0
      ? `Which of these packages suit everyone is the same in all ${formatCount(Number(draws))} readings.`
      : "Which of these packages suit everyone is the same in nearly all readings.",
};

const items: Catalogue = {
  "analysis.detail-no-deal": (params) => settles(`what no deal is worth to ${String(params.party)}`, params),
  "analysis.detail-weights": (params) =>
    settles(`how much each issue counts for ${String(params.party)}`, params),
  "analysis.detail-option-worths": (params) =>
    settles(`what the options of “${String(params.issue)}” are worth to ${String(params.party)}`, params),
  "analysis.detail-interactions": (params) =>
    settles(`what options are worth together to ${String(params.party)}`, params),
  "analysis.detail-together": (params) =>
    `What knowing any one of these does not settle, ${parts(params)}, would go only with several of them known.`,
  "analysis.detail-undecided": ({ undecided, draws }) =>
    `${formatCount(Number(undecided))} of ${formatCount(Number(draws))} readings ${Number(undecided) === 1 ? "was left undecided and counts" : "were left undecided and count"} as without a deal.`,
};

function existence(yes: number, draws: number, few: boolean): string {
  const all = `all ${formatCount(draws)} readings`;
  if (yes === draws) return `A deal exists in ${all}.`;
  if (yes === 0) return `No deal exists in ${all}.`;
  if (!few) return `A deal exists in ${formatCount(yes)} of ${formatCount(draws)} readings.`;
  return yes > draws / 2
    ? `A deal exists in all but ${countInWords(draws - yes)} of ${formatCount(draws)} readings.`
    : `No deal exists in all but ${countInWords(yes)} of ${formatCount(draws)} readings.`;
}

function settles(what: string, params: Params): string {
  return `Knowing ${what} would settle ${parts(params)}.`;
}

/** Of the one doubt that is left, or of both. */
function parts(params: Params): string {
  const [one, all] = [partOf(params, "existence"), partOf(params, "packages")];
  if (one && all)
    return `${one} of the doubt whether a deal exists, and ${all} of that about which packages suit everyone`;
  // What else is said tells which doubt is left where there is only one.
  return one || all ? `${one ?? all} of the doubt` : "nothing";
}

function partOf(params: Params, name: string): string | null {
  const value = params[name];
  if (value === null || value === undefined) return null;
  const [low, high] = [Number(params[`${name}Low`]), Number(params[`${name}High`])];
  const said = tenths(Number(value));
  return high <= 0 ? said : `${said} (${shareInterval(low, high)})`;
}

function tenths(value: number): string {
  const count = Math.round(value * 10);
  if (count === 0) return "almost nothing";
  if (count === 10) return "nearly all";
  if (count === 5) return "about half";
  return count === 1 ? "about a tenth" : `about ${countInWords(count)} tenths`;
}

function names(value: Params[string]): string[] {
  return Array.isArray(value) ? [...value] : [];
}

export const detailSentences: Catalogue = { ...leads, ...items };
