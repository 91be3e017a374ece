// Names of days and months, in order.

export const WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

export const MONTH_NAMES =
  "january february march april may june july august september october november december".split(" ");
