// A room's screen: desk.

export const roomDesk = {
  title: "",
};
