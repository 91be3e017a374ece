// A small case to fill in, with comments that show what else can be written. It reads without a problem or a warning as it is.

export interface NewCase {
  readonly id: string;
  readonly title: string;
}

/** The files by path relative to the case folder. */
export function newCase({ id, title }: NewCase): Map<string, string> {
  return new Map([
    [
      "case.yaml",
      FRAME.replace("ID", () => JSON.stringify(id)).replace("TITLE", () => JSON.stringify(title)),
    ],
    ["profiles/tenant.yaml", TENANT],
    ["profiles/landlord.yaml", LANDLORD],
    ["record.yaml", RECORD],
  ]);
}

const FRAME = `# What the case is about: parties, issues and what could be decided on each. It holds no secrets.
# Replace the example with your own; \`parley check\` tells what is missing. Lines that start with # are comments.
format: 1
id: ID
title: TITLE
summary: A tenant and a landlord settle the terms of a new lease. Say in a few sentences what yours is about.
# date: 2025-05-07          # the day that the case describes

# Those whose agreement a deal needs. The id names the party everywhere else, and its file in profiles/.
parties:
  - id: tenant
    name: The tenant
  - id: landlord
    name: The landlord

# Those who speak in the record without being a party.
others:
  - id: mediator
    name: The mediator

issues:
  # Numbers: every step from the lowest to the highest value. Without a step, 21 even points.
  - id: rent
    name: Rent
    unit: euros a month
    from: 900
    to: 1300
    step: 50

  # An order: options from least to most, so that atLeast and atMost mean something.
  - id: term
    name: Length of the lease
    ordered: true
    options: [1 year, 3 years, 5 years]

  # Options without an order. Each is a name, or an id with a name and a description.
  - id: repairs
    name: Who pays for repairs
    options:
      - id: tenant-pays
        name: The tenant pays
      - id: shared
        name: Each pays half
      - landlord pays

  # Something of which each party can get a share.
  # - id: garden
  #   divisible: true

# Options that cannot come together in any deal.
impossible:
  - combination: { term: 1 year, repairs: tenant-pays }
    because: The law does not let a tenant pay for repairs in so short a lease.

# Where what is known comes from.
sources:
  - id: notes
    title: Notes of separate meetings
    by: The mediator
    date: 2025-05-07
`;

const TENANT = `# What the tenant wants, as far as it is known. One file and one owner: it can stay at home.
format: 1
party: tenant

# Who judged this, and on what. Leave it out only if the party itself wrote this file.
estimated:
  by: the mediator
  on: a first meeting

# Points: what each option is worth to the party, on a scale of its own. Interactions and no deal are on the same scale.
points:
  # A number for each option; [lowest, highest] where it is known only roughly.
  repairs: { tenant-pays: 0, shared: [10, 20], landlord pays: 30 }
  # Only the order, best first. Options within inner brackets are worth the same.
  term: { ranked: [3 years, 5 years, 1 year], best: 20, worst: 0 }
  # Worth at some numbers, straight lines between them.
  rent: { curve: { 900: 50, 1100: [20, 30], 1300: 0 } }

# Extra worth, or loss below zero, when options come together.
# interactions:
#   - when: { term: 5 years, repairs: landlord pays }
#     worth: 5
#     because: A long lease without repairs is what the tenant came for.

# What the party has without an agreement: a number, [lowest, highest], a deal that would be as good, or unknown.
noDeal: [30, 40]
# noDeal: { deal: { rent: 1150, term: 1 year, repairs: shared } }

# What the party refuses whatever else is offered.
redLines:
  - refuses: { rent: { atLeast: 1250 } }
    because: It would be more than half of the tenant's income.

# What the party is taken to want.
demands:
  - asks: { rent: { atMost: 1000 } }
    because: It is what the tenant pays now.
    act: first-offer # the act of the record that shows it
`;

const LANDLORD = `# What the landlord wants, as far as it is known.
format: 1
party: landlord

estimated:
  by: the mediator
  on: a first meeting

# Instead of points: how good each option is, and how much each issue counts.
ratings:
  rent: { curve: { 900: 0, 1300: 100 } }
  term: { 1 year: 0, 3 years: 70, 5 years: 100 }
  repairs: { tenant-pays: 100, shared: 60, landlord pays: 0 }

# Numbers or intervals that add up to weightTotal.
weights: { rent: [0.4, 0.6], term: [0.1, 0.3], repairs: [0.2, 0.4] }
weightTotal: 1
# Or only the order, the most important first:
# weightOrder: [rent, repairs, term]

noDeal: 35

demands:
  - asks: { rent: { atLeast: 1150 } }
    because: A neighbouring flat was let for as much.
`;

const RECORD = `# Who said or did what, when, and on what evidence.
format: 1
acts:
  - id: first-offer
    when: 2025-05-07
    who: tenant
    to: mediator # leave it out where it was said to everyone
    kind: asks # states, asks, offers, accepts, refuses, proposes, promises, warns or does
    says: The tenant would like to go on paying 1,000 euros.
    # quote: The speaker's own words.
    about: { rent: { atMost: 1000 } } # or only the issues: [rent, term]
    source: notes
    place: page 1
`;
