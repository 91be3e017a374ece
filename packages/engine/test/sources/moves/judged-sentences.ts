// Invented sentences with everything that is judged of them; what is left out is none: published on Wednesday 14 May 2031. Marks as in marked-claim.ts.
import type { Modality, Move } from "../../../src/case/claim.ts";

export interface JudgedSentence {
  readonly sentence: string;
  readonly move: Move;
  readonly condition?: string;
  readonly target?: string;
  readonly negated?: true;
  readonly modality: Modality;
  readonly said?: string;
}

export const JUDGED_SENTENCES: readonly JudgedSentence[] = [
  {
    sentence: "<The Front> {said} [it would sign only if the prisoners came home].",
    move: "condition",
    condition: "only if the prisoners came home",
    target: "the prisoners",
    modality: "intended",
  },
  {
    sentence: "“[If the road opens, we will send grain],” <the steward> {said}.",
    move: "offer",
    condition: "If the road opens",
    modality: "intended",
  },
  {
    sentence: "“[We will send grain if the road opens],” <the steward> {said}.",
    move: "offer",
    condition: "if the road opens",
    modality: "intended",
  },
  {
    sentence: "<The union> {threatened} [to strike unless the rota was withdrawn by Friday].",
    move: "threaten",
    condition: "unless the rota was withdrawn by Friday",
    modality: "intended",
  },
  {
    sentence: "<The bank> {offered} [a longer loan in exchange for the deeds].",
    move: "offer",
    condition: "in exchange for the deeds",
    modality: "intended",
  },
  {
    sentence: "<She> {asked} [if the clinic would open].",
    move: "state",
    modality: "actual",
  },
  {
    sentence: "“[Even if they pay, we will not sign],” <the owner> {said}.",
    move: "refuse",
    negated: true,
    modality: "intended",
  },
  {
    sentence: "“[No talks until the guns are silent],” <the envoy> {said}.",
    move: "condition",
    condition: "until the guns are silent",
    negated: true,
    modality: "actual",
  },
  {
    sentence: "<The council> {said} [the gates would stay shut until Friday].",
    move: "refuse",
    modality: "intended",
  },
  {
    sentence: "<The seller> {promised} [to deliver on Monday, provided that the bridge was open].",
    move: "promise",
    condition: "provided that the bridge was open",
    modality: "intended",
  },
  {
    sentence: "<The League> {said} [it would lift its veto once the maps were redrawn].",
    move: "condition",
    condition: "once the maps were redrawn",
    modality: "intended",
  },
  {
    sentence: "“[Unless and until the fee is paid, the boats stay where they are],” <he> {said}.",
    move: "condition",
    condition: "Unless and until the fee is paid",
    modality: "actual",
  },
  {
    sentence: "“[As long as the dam leaks, nobody will live below it],” <the elder> {said}.",
    move: "condition",
    condition: "As long as the dam leaks",
    negated: true,
    modality: "intended",
  },
  {
    sentence: "“[Should the talks fail, we will go to court],” <the tenants> {said}.",
    move: "threaten",
    condition: "Should the talks fail",
    modality: "intended",
  },
  {
    sentence: "“[We will help where we can, if necessary with our own boats],” <the crew> {said}.",
    move: "promise",
    modality: "intended",
  },
  {
    sentence: "“[If they attack we will respond],” <the captain> {said}.",
    move: "threaten",
    condition: "If they attack",
    target: "they",
    modality: "intended",
  },
  {
    sentence:
      "“[If the company pays the arrears, the bonus and the fares, we will end the strike],” <the steward> {said}.",
    move: "offer",
    condition: "If the company pays the arrears, the bonus and the fares",
    target: "the company",
    modality: "intended",
  },
  {
    sentence: "<The mayor> {urged} [both sides to keep calm].",
    move: "appeal",
    target: "both sides",
    modality: "wished",
  },
  {
    sentence: "<The mayor> {urged} the Plain Council [to keep calm].",
    move: "appeal",
    target: "the Plain Council",
    modality: "wished",
  },
  {
    sentence: "<The mayor> {called on} the two towns [to keep calm].",
    move: "appeal",
    target: "the two towns",
    modality: "wished",
  },
  {
    sentence: "<The union> {accused} the company [of hiding its profits].",
    move: "criticise",
    target: "the company",
    modality: "actual",
  },
  {
    sentence: "<The union> {demanded} [that the company open its books].",
    move: "demand",
    target: "the company",
    modality: "wished",
  },
  {
    sentence: "“[The minister must answer our letter],” <the nurse> {said}.",
    move: "demand",
    target: "The minister",
    modality: "necessary",
  },
  {
    sentence: "“[The border must be opened],” <the farmers> {said}.",
    move: "demand",
    modality: "necessary",
  },
  {
    sentence: "<The trader> {told reporters} [that prices would rise].",
    move: "state",
    modality: "intended",
  },
  {
    sentence: "<The Front> {threatened} the towns [with war].",
    move: "threaten",
    target: "the towns",
    modality: "intended",
  },
  {
    sentence: "<The company> {promised} its drivers [new buses].",
    move: "promise",
    target: "its drivers",
    modality: "intended",
  },
  {
    sentence: "<The council> {offered} [a truce to the Front].",
    move: "offer",
    target: "the Front",
    modality: "intended",
  },
  {
    sentence: "<She> {demanded} [an apology from the general].",
    move: "demand",
    target: "the general",
    modality: "wished",
  },
  {
    sentence: "“[You must leave],” <the landlord> {told the family}.",
    move: "demand",
    target: "the family",
    modality: "necessary",
  },
  {
    sentence: "“[They have betrayed us],” <the envoy> {said}.",
    move: "criticise",
    target: "They",
    modality: "actual",
  },
  {
    sentence: "“[If the Front lays down its guns, we will open the road],” <the general> {said}.",
    move: "offer",
    condition: "If the Front lays down its guns",
    target: "the Front",
    modality: "intended",
  },
  {
    sentence: "“[We urge the Hill Council to think again],” <the elders> {wrote}.",
    move: "appeal",
    target: "the Hill Council",
    modality: "wished",
  },
  {
    sentence: "<The union> {warned} the owners [that it would walk out].",
    move: "threaten",
    target: "the owners",
    modality: "intended",
  },
  {
    sentence: "<He> {blamed} the port [for the delay].",
    move: "criticise",
    target: "the port",
    modality: "actual",
  },
  {
    sentence: "<He> {denied that} [his men had fired].",
    move: "state",
    negated: true,
    modality: "actual",
  },
  {
    sentence: "<The Front> {did not demand} [a seat].",
    move: "state",
    negated: true,
    modality: "actual",
  },
  {
    sentence: "<The ministry> {no longer insists on} [a fee].",
    move: "concede",
    modality: "actual",
  },
  {
    sentence: "“[We cannot sign this],” <the envoy> {said}.",
    move: "refuse",
    negated: true,
    modality: "possible",
  },
  {
    sentence: "“[We never agreed to that],” <the envoy> {said}.",
    move: "refuse",
    negated: true,
    modality: "actual",
  },
  {
    sentence: "<The army> {pledged} [not to enter the town].",
    move: "promise",
    negated: true,
    modality: "intended",
  },
  {
    sentence: "<The chair> {said} [the vote might be held in June].",
    move: "state",
    modality: "possible",
  },
  {
    sentence: "<The chair> {said} [the sides have to meet again].",
    move: "demand",
    target: "the sides",
    modality: "necessary",
  },
  {
    sentence: "<The chair> {said} [nobody had left the room].",
    move: "state",
    negated: true,
    modality: "actual",
  },
  {
    sentence: "<The owners> {did not rule out} [a longer lease].",
    move: "offer",
    modality: "possible",
  },
  {
    sentence: "<The owners> {refused to rule out} [a lockout].",
    move: "threaten",
    modality: "possible",
  },
  {
    sentence: "<The League> {plans} [to build a quay].",
    move: "state",
    modality: "intended",
  },
  {
    sentence: "<The bishop> {hopes} [for rain].",
    move: "state",
    modality: "wished",
  },
  {
    sentence: "<The notary> {said on Tuesday} [that the house was sold].",
    move: "state",
    modality: "actual",
    said: "2031-05-13 on Tuesday",
  },
  {
    sentence: "On 6 May <the notary> {said} [the house was sold].",
    move: "state",
    modality: "actual",
    said: "2031-05-06 On 6 May",
  },
  {
    sentence: "<The notary> {said} on May 6, 2030, [that the house was sold].",
    move: "state",
    modality: "actual",
    said: "2030-05-06 on May 6, 2030",
  },
  {
    sentence: "<The notary> {wrote} in March [that the house was sold].",
    move: "state",
    modality: "actual",
    said: "2031-03 in March",
  },
  {
    sentence: "<The notary>, who was elected in 2019, {said} [the house was sold].",
    move: "state",
    modality: "actual",
  },
  {
    sentence: "<The notary> {said} [the house would be sold on Friday].",
    move: "state",
    modality: "intended",
  },
  {
    sentence: "“[The house is sold],” <the notary> {said} last week.",
    move: "state",
    modality: "actual",
  },
  {
    sentence: "“[The house is sold],” <the notary> {said} yesterday.",
    move: "state",
    modality: "actual",
    said: "2031-05-13 yesterday",
  },
  {
    sentence: "“[The house is sold],” <the notary> {said} on 30 February.",
    move: "state",
    modality: "actual",
  },
  {
    sentence: "“[The house is sold],” <the notary> {said} on 20 December.",
    move: "state",
    modality: "actual",
    said: "2030-12-20 on 20 December",
  },
  {
    sentence: "“[The house is sold],” <the notary> {said} last month.",
    move: "state",
    modality: "actual",
    said: "2031-04 last month",
  },
  {
    sentence: "“[The house is sold],” <the notary> {said} in 2029.",
    move: "state",
    modality: "actual",
    said: "2029 in 2029",
  },
  {
    sentence: "“[The house is sold],” <the notary> {said} Wednesday.",
    move: "state",
    modality: "actual",
    said: "2031-05-14 Wednesday",
  },
  {
    sentence: "“[The house is sold],” <the notary> {said} on Thursday evening.",
    move: "state",
    modality: "actual",
    said: "2031-05-08 on Thursday evening",
  },
  {
    sentence: "“[The house is sold],” <the notary> {said} before the vote on Sunday.",
    move: "state",
    modality: "actual",
  },
];
