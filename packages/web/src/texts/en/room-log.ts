// A room's screen: log.

export const roomLog = {
  title: "",
};
