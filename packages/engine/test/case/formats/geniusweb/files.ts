// Small profiles in the manner of GeniusWeb, written for the tests.

export const DOMAIN = {
  name: "office",
  issuesValues: {
    desk: { values: ["window", "door"] },
    days: { range: [1, 5, 2] },
    rent: { range: { low: "12.2", high: "12.6", step: "0.3" } },
  },
};

export const UTILITIES = {
  desk: { DiscreteValueSetUtilities: { valueUtilities: { window: 1, door: 0.25 } } },
  days: { NumberValueSetUtilities: { lowValue: 1, lowUtility: 0.4, highValue: 5, highUtility: 0.9 } },
  rent: { NumberValueSetUtilities: { lowValue: 12.2, lowUtility: 1, highValue: 12.6, highUtility: 0 } },
};

export const WEIGHTS = { desk: 0.5, days: 0.3, rent: 0.2 };

export function profile(changes: object = {}): string {
  return JSON.stringify(
    {
      LinearAdditiveUtilitySpace: {
        name: "p1",
        domain: DOMAIN,
        issueUtilities: UTILITIES,
        issueWeights: WEIGHTS,
        reservationBid: null,
        ...changes,
      },
    },
    null,
    1,
  );
}

const GROUPED = { a: { values: ["low", "high"] }, b: { values: ["low", "high"] }, c: { values: ["x", "y"] } };

export function groups(partUtilities: object, changes: object = {}): string {
  return JSON.stringify({
    SumOfGroupsUtilitySpace: {
      name: "p",
      domain: { name: "d", issuesValues: GROUPED },
      partUtilities,
      ...changes,
    },
  });
}
