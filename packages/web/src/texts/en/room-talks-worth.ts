// A room's screen: talks. What an offer gives the own side, and the private case that says so.

export const talksWorth = {
  worthNeedsCase: "What each of them gives us can be said once there is a case of our own.",
  toOwnCase: "To our own case",
  worthNeedsProfile: "What each of them gives us can't be said yet: our profile is still blank.",
  fillProfile: "Fill in our profile",
  worthTitle: "What an offer gives us",
  worthMethod:
    "Each option of the offer is worth what your own profile says. Where the profile gives a range, or the offer leaves issues open, the least and the most over all of it are shown.",
  worthInputs:
    "Your party's profile in the case on this device that goes with this room, and estimates of others in that case.",
  worthCaveat:
    "It is worked out on this device and never leaves it. The profile may be wrong; an offer may be worth more than its options.",
  against: {
    better: "Better than no deal.",
    "no-worse": "No worse than no deal.",
    equal: "Exactly as good as no deal.",
    "no-better": "No better than no deal.",
    worse: "Worse than no deal.",
    depends: "Better or worse than no deal: your profile, or what the offer leaves open, decides.",
    unknown: "It can't be said whether it is better than no deal.",
  },
  againstThem: {
    better: "would have more than with no deal.",
    "no-worse": "would have no less than with no deal.",
    equal: "would have as much as with no deal.",
    "no-better": "would have no more than with no deal.",
    worse: "would have less than with no deal.",
    depends: "may have more or less than with no deal.",
    unknown: "may have more or less than with no deal: that is not known.",
  },
  givesUs: (worth: string) => `By your own profile it is worth ${worth}.`,
  givesThem: (worth: string) => `Worth ${worth} by that estimate.`,
  noDealGives: (worth: string) => `No deal: ${worth}.`,
  noDealUnknown: "What no deal is worth is not known.",
  bounds: "The range may be wider than what is possible.",
  between: (low: string, high: string) => `${low} to ${high}`,
  notInCase: "It names something that your own case does not have, so its worth can't be said.",
  crosses: (choices: string) => `It crosses a red line of your profile: ${choices}.`,
  byEstimates: "What the others would have, by estimates",
  byIssue: "Issue by issue",
  thisOffer: "This offer",
  weAsked: "We ask for",
  ourLast: "We offered last",
  countsForUs: "Counts for us",
  againstOurLast: "Against our last",
  asAsked: "as asked",
  ofBest: (points: string, best: string) => `${points} of ${best}`,
  pointValues: "In your profile's own points, in the middle of what it leaves open.",
  ownCaseTitle: "Our own case",
  ownCaseLead:
    "A private case on this device says what each offer gives us. It never leaves the device by itself; nobody in the room sees that there is one.",
  ownCaseStays: "It never leaves the device by itself; nobody in the room sees that there is one.",
  onlyWeSee: "What only we see:",
  ownCaseStates: {
    none: "",
    ready: "",
    unsound: "It has errors, so nothing can be worked out from it. Its screens show which.",
    "no-profile": "It has no profile of your party yet.",
  },
  ownCaseIs: {
    blank:
      "A case goes with this room. Your profile in it is still blank: fill it in, and each offer says what it gives you.",
    ready: "A case goes with this room: each offer says what it gives you by your profile there.",
  },
  makeCase: "Make our own case of this",
  chooseCase: "Or take a case from this device that is about the same issues",
  chooseCaseNone: "Choose a case",
  toProfiles: "What we want: to our profile",
  frameChanged: "The room is about other issues or options by now",
  frameChangedMore:
    "Take them over into your case: what your profile says of issues and options that stay is kept; of new ones it says that they may be worth anything.",
  takeFrame: "Take the new issues over",
  openElsewhere:
    "The case is open in another tab, and only that tab can change it. Nothing was taken over. Close it there and try again; or open the case here and look at it.",
  openCase: "Open the case",
};
