// Invented sentences by move, once read the wrong way: offers to stop, a yes that others tell of, what is not yet agreed. Marks as in marked-claim.ts.
import type { Move } from "../../../src/case/claim.ts";

export const SEVENTH_MOVE_SENTENCES: Readonly<Record<Move, readonly string[]>> = {
  demand: [
    "[Ward 6 must stay open], <the mayor> {said}.",
    "“[The bridge has to remain open],” <Dora Finch> {said}.",
    "<The union> {said} [the road should stay open].",
  ],
  refuse: [
    "<Dora Finch> {said} [the gate stays shut].",
    "<The port> {has not yet agreed} [to a second pier].",
  ],
  offer: [
    "<The army> {offered} [to halt the shelling].",
    "<The League> {offered} [to suspend the strike].",
    "<The council> {offered} [to freeze fees for six months].",
    "<The owner> {offered} [to cut the rent].",
    "<The League> {offered} [not to close the port].",
    "“[If the map is published, we will open the gate],” <Ada Brenn> {said}.",
  ],
  concede: ["<The council> {said} [it had agreed to the date]."],
  threaten: [
    "“[If a single well is sealed before September, we will open the gate ourselves],” <Ada Brenn> {said}.",
    "<The guild> {promised} [to strike on Monday].",
    "<The guild> {vowed} [to halt the trains].",
    "<The army> {pledged} [to strike back].",
    "<The union> {pledged} [to cut ties with the League].",
  ],
  promise: [
    "<The minister> {promised} [to halt the shelling].",
    "<The minister> {pledged} [to suspend the raids].",
    "<The mill> {promised} [to stop the blasting].",
  ],
  condition: [
    "<The ministry> {said} [it could consider it], but only for two years and only if the League withdrew its claim.",
    "<The ministry> {said} [it could lease the pier], but only if the League withdrew its claim.",
  ],
  appeal: [],
  criticise: [],
  state: [
    "“[Nor do we threaten anybody],” <Ada Brenn> {said}.",
    "<Ada Brenn> {said} [the government has not yet agreed to a meeting].",
    "“[You wrote that we had agreed to this],” <Ada Brenn> {said}.",
    "“[That would be an act of war],” <the envoy> {said}.",
  ],
};
