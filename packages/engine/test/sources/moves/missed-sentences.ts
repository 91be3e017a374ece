// Invented sentences whose move a careful reader sees and the rules miss: what is left to mend. Marks as in marked-claim.ts.
import type { Move } from "../../../src/case/claim.ts";

export const MISSED_SENTENCES: readonly (readonly [Move, string])[] = [
  ["promise", "“[The wells will be open to everybody],” <the elder> {said}."],
  ["promise", "<The mayor> {said} [the city would repair the road before winter]."],
  ["criticise", "“[The offer came far too late],” <the buyer> {said}."],
  ["refuse", "<The steward> {said} [the crews would never work on Sundays]."],
  ["refuse", "<The general> {shook his head at} [the idea of a joint patrol]."],
  ["offer", "<The owners> {said} [they would add two days of leave if the strike ended]."],
  ["offer", "<The captain> {said} [his men could leave the school by Sunday, provided nobody shot at them]."],
  ["threaten", "<The dockers> {said} [not a crate would move after Friday]."],
  ["threaten", "“[If they want a war, they can have one],” <the captain> {said}."],
  ["threaten", "“[The next shell that lands here will be answered],” <the colonel> {said}."],
  ["promise", "<The army> {said} [no harm would come to the pickers]."],
  ["promise", "<The company> {said} [jobs at the mill were safe until 2040]."],
  ["condition", "<The League> {insists that} [any vote be held only after the harvest]."],
  ["appeal", "“[Give the mediators time],” <the panel> {said} in a plea to both towns."],
  ["appeal", "“[Let the children go to school],” <the teachers> {wrote} to both armies."],
  ["appeal", "<The mayor> {hopes} [the two sides will sit down again]."],
  ["criticise", "“[They count our cows and not our dead],” <the elder> {said}."],
  ["criticise", "“[He signs in the morning and shoots at night],” <the captain> {said} of the general."],
  ["criticise", "“[You promised us a doctor and sent us a leaflet],” <the nurse> {said}."],
  ["criticise", "<The owner> {finds} [the demands childish]."],
  ["criticise", "“[My cousin has wrecked in a year what our father built in forty],” <Ada> {said}."],
  ["state", "<The mayor’s office> {said} [no date had been set]."],
];
