// A room's screen: whether the talks move, and what the ground rules give where they do not.

export const roomProgress = {
  question: "Are the talks moving?",
  noFrame: "The room has no case yet, so there is nothing to measure moves by.",
  noFrameLink: "Bring a case",
  noOffers:
    "No party's offer is open to you yet. As soon as there is one, this shows who moved, when, and how far.",
  withProfiles: (count: number, written: string) =>
    count === 0
      ? "Told from what was offered alone: no profile is open to you, so nothing is said of what a move is worth."
      : count === 1
        ? "Reckoned with one profile that is open to you."
        : `Reckoned with ${written} profiles that are open to you.`,
  toRules: "The ground rules",
  toDesk: "To the desk",
  ways: "What can be done about it stands in the ground rules; nothing happens by itself.",
  method: {
    title: "Progress",
    method:
      "Each offer is compared with the same party's offer before it, by the points of that party's own profile where one is open to you. Changes below one hundredth of a party's range count as none.",
    inputs:
      "Offers that this seat can open, your own profile, profiles that were shared with you, and your own estimates, which are marked.",
    caveat:
      "Counts and intervals, no score. What went between others is not part of it, so the talks may be further on than this shows.",
  },
};
