// A room's screen: rules.

export const roomRules = {
  title: "",
};
