// A room's screen: agreement.

export const roomAgreement = {
  title: "",
};
