// All cases.

export const home = {
  title: "Which conflict are you working on?",
  lead: "Describe who wants what, and see what is possible. Everything stays on this device.",
  yourCases: "Cases on this device",
  none: "There is no case here yet. Start with one of the examples, or with a blank one.",
  examples: "Examples to look at",
  openExample: (title: string) => `Open a copy of ${title}`,
  newBlank: "New case",
};
