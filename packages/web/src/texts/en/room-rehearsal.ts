// Rehearsing how the talks of a room might go on from where they stand.
import { mid } from "./mid-sentence.ts";

const of = (count: string, total: string) => `${count} of ${total} courses`;

export const roomRehearsal = {
  title: "How might these talks go on?",
  lead: "Rehearse them from where they stand. Each side is given a way to behave, has heard what reached it, and never asks for more than it asked for last.",
  never:
    "It is a rehearsal, not a forecast: it shows what follows if sides behaved so, not that they will. It is played on this device alone; nothing of it is sent, and it is gone once you leave this screen.",
  open: "Rehearse these talks from here",
  close: "Put the rehearsal away",
  reading: "Reading where the talks stand…",
  playing: "Playing…",
  restsOn: "What it rests on",
  from: {
    own: "your own profile",
    shared: "shared with you by this side",
    estimate: "your estimate",
    nothing: "no profile is open to you",
  },
  estimates: "Whatever is worked out from an estimate is an estimate, here and in everything below.",
  needsFrame: "The room has no case yet, so there is nothing to rehearse.",
  needsParties: "It takes two sides or more at the table, each with a voice.",
  needsProfiles: (names: string) =>
    `A rehearsal needs a profile of every side at the table. None is open to you of: ${names}.`,
  estimate: (name: string) => `Estimate what ${mid(name)} wants, in your case`,
  fillOwn: "Fill in your own profile",
  needsCase:
    "Estimates are made in a case on this device that goes with the room. Make one first, or have the sides share their profiles with you.",
  makeCase: "Make such a case of the room's issues",
  toCase: "To the case of the room",
  unplayable: "As it stands, it cannot be rehearsed:",
  said: (count: number, written: string) =>
    count === 0
      ? "Nobody has tabled a whole package yet, so it is rehearsed from the start."
      : count === 1
        ? "It goes on from 1 whole package that was tabled."
        : `It goes on from ${written} whole packages that were tabled.`,
  partial: (count: number, written: string) =>
    count === 1
      ? "1 offer is left out: on some issue its side has named nothing so far."
      : `${written} offers are left out: on some issue their side has named nothing so far.`,
  withdrawn: (count: number, written: string) =>
    count === 1
      ? "1 offer is left out because it was withdrawn."
      : `${written} offers are left out because they were withdrawn.`,
  outdated: (count: number, written: string) =>
    count === 1
      ? "1 offer names something that the case of the room no longer has; that part of it does not count."
      : `${written} offers name something that the case of the room no longer has; that part of them does not count.`,
  impossible: (count: number, written: string) =>
    count === 1
      ? "1 package is left out because its options can no longer be combined."
      : `${written} packages are left out because their options can no longer be combined.`,
  settled: {
    title: "What is settled already",
    lead: "These issues stay as the talks have settled them, and the rehearsal is about the others. Untick one to let it be talked about again.",
    line: (issue: string, option: string) => `${issue}: ${option}`,
    how: {
      signed: "in an agreement that all have signed",
      accepted: "accepted by all; not signed by all yet",
      alike: "named alike in everybody's last offer; nobody has signed it",
    },
    tooMuch:
      "Held together as ticked above, the settled issues leave no package that could be agreed on. Untick one of them.",
    nothingLeft:
      "With every issue held, nothing is left to rehearse. Untick one to see how talks about it may go.",
  },
  heldIn: (issues: string) => `Held as the talks have settled it: ${issues}.`,
  heldIssue: (issue: string, option: string) => `${issue} at “${option}”`,
  packagesLeft: (count: number, left: string, all: string) =>
    count === 1
      ? `That leaves 1 package of ${all} to talk about.`
      : `That leaves ${left} packages of ${all} to talk about.`,
  guessing:
    "Until you choose otherwise, every side gives way evenly. That guesses nothing about anybody in particular.",
  terms: "Under what terms",
  rounds: "Rounds still to come",
  roundsFrom: {
    deadline: "By the deadline in the ground rules, at the pace of the rounds so far.",
    "so-far": "As many as there have been so far.",
    usual:
      "How many rounds are still to come is a guess: too little has happened to tell. Change it as you see fit.",
  },
  courses: "Courses, where chance plays a part",
  seed: "Number to draw from",
  result: "What comes of it",
  one: "One course is played, since nothing in it is left to chance.",
  many: (count: string) => `${count} courses are played; they differ by what chance draws.`,
  oneAgreed: (rounds: string) => `It ends in an agreement after ${rounds}.`,
  oneNot: "It ends without an agreement.",
  allAgreed: (rounds: string) => `All of them end in an agreement, after ${rounds}.`,
  someAgreed: (count: string, total: string, rounds: string) =>
    `${of(count, total)} end in an agreement, after ${rounds}.`,
  noneAgreed: "None of them ends in an agreement.",
  has: (worth: string, noDeal: string) =>
    `has ${worth} of its own points with an agreement; no deal is worth ${noDeal} to it.`,
  hasBetween: (least: string, most: string, noDeal: string) =>
    `has from ${least} to ${most} of its own points with an agreement; no deal is worth ${noDeal} to it.`,
  span: (least: string, most: string) =>
    least === most ? (least === "1" ? "1 round" : `${least} rounds`) : `${least} to ${most} rounds`,
  caption:
    "How it ends in the rehearsal, beside what lies on the table now. Worths are in each side's own points.",
  rehearsed: "Rehearsed",
  now: "On the table now",
  columnWhat: "What",
  end: (what: string, rounds: string) => `${what}, after ${rounds}`,
  endIn: (what: string, count: string, total: string, rounds: string) =>
    `${what}, in ${of(count, total)}, after ${rounds}`,
  ends: {
    agreed: "An agreement",
    deadline: "No agreement by the last round",
    "broke-down": "The talks break down",
  },
  agreedSome: (names: string) => `An agreement of ${mid(names)} alone`,
  walksAway: (name: string) => `${name} walks away`,
  fails: (name: string) => `The way to behave given to ${mid(name)} fails`,
  tabledLast: (name: string) => `Tabled last by ${mid(name)}`,
  noDeal: "No deal",
  refused: "refused",
  more: (count: string) => `The ${count} rarest ends are not listed.`,
  watch: (what: string) => `Show a course: ${what}`,
  watchShort: "Show",
  shown: "shown below",
  course: (place: string, count: string) => `Course ${place} of ${count} as a dance`,
  onlyCourse: "The course as a dance",
  firstWord:
    "Only rehearsed, nobody said this: all that follows the packages tabled so far is what these ways of behaving lead to.",
  rehearsedAll: "Only rehearsed, nobody said this: it is what these ways of behaving lead to.",
  next: "Show another course",
  why: {
    title: "Rehearsing from here",
    method:
      "What was tabled is read as whole packages: an issue that an offer leaves unnamed keeps the option that its side named last. Each side's way to behave has heard the packages that reached it, starts from what its own last package was worth to it, and goes on by the protocol until all agree or the rounds are over. Whoever tabled last begins. Issues that the talks have settled are held: only packages with those options are played, and what was tabled before counts as if it had named them.",
    inputs:
      "The profiles listed above, read at the middle of what is known; the offers of this room that you can open; the ways to behave and the terms.",
    caveat:
      "People are not strategies, and a profile of another side is at best an estimate. Papers of the mediator's own and words said beside offers play no part. With issues held, the way from worst to best, and what would be better for all, are taken among the packages that are left.",
  },
};
