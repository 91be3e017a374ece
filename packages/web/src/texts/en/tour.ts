// A first look around, in five steps.

export const tour = {
  title: "A first look around",
  step: (at: string, of: string) => `Step ${at} of ${of}`,
  next: "Next",
  back: "Back",
  leave: "Leave the tour",
  finish: "Finish",
  steps: {
    case: {
      title: "What is it about?",
      text: "A case begins with the parties, the issues between them, and the possible outcomes of each issue. You type them like a list: Enter adds a line, Tab makes it an option.",
    },
    profiles: {
      title: "What does each side want?",
      text: "One page a party. Begin with the order of the issues and stop whenever you like: the page tells whether more detail would change the answer. What you only judge from outside stays marked as an estimate.",
    },
    deals: {
      title: "What could they settle on?",
      text: "Every package of outcomes, by what it is worth to each side. Choose options and see both sides move; see what stands in the way, and what the smallest change would be that opens a deal.",
    },
    hold: {
      title: "Will it hold?",
      text: "What each side can do without a deal or after one, whether somebody would gain by it, and what keeps them from it: a credible answer, or only a threat.",
    },
    briefing: {
      title: "What do you take into the room?",
      text: "A briefing to print or to send, with what you choose to leave out. Nothing has left this device on the way.",
    },
  },
};
