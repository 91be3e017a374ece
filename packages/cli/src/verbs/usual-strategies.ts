// Who plays a tournament where nobody is named: these, and `micro` in the form that fits the number of sides.
export const USUAL_STRATEGIES = ["boulware", "linear", "conceder", "tit-for-tat-averaged"];
