// More invented sentences by move: what will be done to somebody or not at all, told threats, and what is said only in passing. Marks as in
// marked-claim.ts.
import type { Move } from "../../../src/case/claim.ts";

export const FIFTH_MOVE_SENTENCES: Readonly<Record<Move, readonly string[]>> = {
  demand: ["<The wardens> {said} [they want a fence]."],
  refuse: [
    "“[That is not something we will discuss],” <the clerk> {said}.",
    "<The bank> {wrote} [the books would not be opened under any pretext].",
    "“[I advise against the sale],” <the notary> {wrote}.",
    "<The director> {said} [there was “nothing to withdraw”].",
    "<The registry> {said} [the new tariff would take effect as planned].",
    "“[There is no version of this map in which we sign],” <the elder> {said}.",
  ],
  offer: [
    "<The guild> {promised} [to mow the meadow if the gate stayed open].",
    "<The port> {said} [it was prepared to charge half until spring].",
    "“[Show me the key and I will show you the cellar],” <the miller> {said}.",
    "<The ferryman> {said} [twenty carts could cross at once provided the ramp was mended].",
  ],
  concede: [],
  threaten: [
    "<We> {will call} [the police].",
    "<The owner> {would call} [the bailiffs in].",
    "<She> {said} [failing that, the crews would go back to the hills].",
    "“[Should the mill persist, our carters will leave the yard],” <the guild> {wrote}.",
    "<He> {vowed} [to camp on the lawn if one tree went down].",
    "“[Build it here and we will sit on the site],” <the herder> {said}.",
  ],
  promise: [
    "<The seller> {promised} [to deliver on Monday, provided that the bridge was open].",
    "<We> {will not call} [the police].",
    "“[We will respond in due course],” <the office> {said}.",
    "<He> {repeated} [there would be no soldiers in the square].",
    "<The minister> {said} [he would not allow any herder to suffer].",
    "“[We will not burn anything],” <the pickers> {said}.",
  ],
  condition: [
    "“[They will have our names the day the well is dug],” <the elder> {said}.",
    "“[We will come back on the day the first letter is answered],” <the Front> {wrote}.",
    "“[Without us there's no deal],” <the pickers> {said}.",
    "<The guild> {said} [it would accept no clerk without a vote].",
  ],
  appeal: [],
  criticise: [
    "<She> {alleged} [that two mills had weighed short].",
    "“[They call this a truce],” <the teacher> {said}.",
    "<She> {said} [the ban cannot be defended].",
    "<Traders> {said} [they had been left in the dark].",
    "<Some members> {said} [the strike was called too early].",
  ],
  state: [
    "<Her brother> {told the council} that [we had threatened him].",
    "<The letter> {says} [we threatened him last year].",
    "<Ada Brenn> {did not say} that [she would burn the mill].",
    "<The deputy> {said} [she would summon both clerks].",
    "<The union> {said} [it would table a motion on Monday].",
    "“[I would need it in the bank],” <the seller> {said}.",
    "“[We would rather be at home],” <the crew> {said}.",
    "<The council> {said} [it would have to replace the roof].",
    "<The agency> {warned} that [should the ban last, many families will need grain].",
    "<The owner> {called} [the police].",
  ],
};
