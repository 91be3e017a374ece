// A room's screen: progress.

export const roomProgress = {
  title: "",
};
