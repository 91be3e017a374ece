// Still more invented sentences by move: who "he" cannot be, what is merely reported, what can "only" come if. Marks as in marked-claim.ts.
import type { Move } from "../../../src/case/claim.ts";

export const SIXTH_MOVE_SENTENCES: Readonly<Record<Move, readonly string[]>> = {
  demand: [
    "<Rebels fighting the president> {insist} [he must leave power].",
    "<The drivers> {said} [she must go].",
    "<The council> {said} [he must go].",
    "<The government> {said} [it wanted assurances that the boats would stay in port].",
    "<The union> {reiterated} [its call for elections].",
    "<The growers> {repeated} [their earlier demand for a second well].",
    "<The villagers> {claim} [the right to the upper spring].",
  ],
  refuse: ["<The port> {reiterated} [its opposition to a second pier]."],
  offer: ["<The Front> {renewed} [its offer of a pause]."],
  concede: [],
  threaten: [],
  promise: ["<The owner> {reiterated} [his pledge to keep the ferry running]."],
  condition: [
    "“[Talks can only resume if the army withdraws],” <Ada Brenn> {said}.",
    "<Ada Brenn> {said} [talks can only resume when the army withdraws].",
    "<The guild> {said} [the market would only open after the fences were down].",
  ],
  appeal: [],
  criticise: [
    "<The paper> {reported} that [the vote was a farce].",
    "<The monitors> {reported} that [they were appalled at the state of the camp].",
    "<The growers> {complained} that [the mill broke off the talks].",
  ],
  state: [
    "<Rebels> {say} [they must leave the valley].",
    "“[So I cannot assure you what will be the outcome],” <Mr Kerr> {said}.",
    "<The agency> {reported} that [the envoy broke off the talks after the Front rejected a paper denouncing the raid].",
    "<The paper> {reported} that [the council refused the offer, which the growers called a farce].",
    "<Residents> {claim} [the plant leaks].",
    "<The council> {reiterated} that [the bridge was open].",
  ],
};
