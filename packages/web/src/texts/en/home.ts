// All cases.

export const home = {
  title: "Which conflict are you working on?",
  lead: "Describe who wants what, and see what is possible. Everything stays on this device, except what you send into a room.",
  yourCases: "Cases on this device",
  none: "There is no case here yet. Begin with a blank one, or look at an example first.",
  examples: "Examples",
  examplesLead: "Each opens as a copy of your own: change what you like.",
  newBlank: "New case",
  newTitle: "New case",
  changed: (when: string) => `changed ${when}`,
  notWorkedOut: "Not looked at yet.",
  noPage: "The examples could not be fetched.",
  showTour: "Show me around",
  undoRemove: "Undo",
  onThisDevice: "What is kept, and where",
};
