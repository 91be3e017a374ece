// What the margin of the profiles says of each layer.

export const profileExplanations = {
  screen: {
    title: "From a few words to a picture",
    method:
      "Every layer narrows what a party may want. As long as something is open, all readings that fit are looked at; a picture shows them at middle values.",
    inputs: "What is filled in here, and nothing else.",
    caveat:
      "What somebody else judged from outside is an estimate and stays marked as one, here and in every result.",
  },
  rank: {
    title: "The order of the issues",
    method:
      "From the order alone follows that no issue counts less than one below it. All weights that fit are looked at; the picture takes their middle.",
    inputs: "The order, with ties. Issues that do not matter get weight 0.",
    caveat:
      "What counts is how far an issue can go from its worst to its best option in this case, not how grave its subject is.",
  },
  marks: {
    title: "Marks on options",
    method:
      "A must is at the top of its issue and becomes a demand. What is good lies in the upper half, what one can live with in the lower. A red line rules out every package with it.",
    inputs: "One mark for each option, or none.",
    caveat:
      "A mark says only the half of the scale. Two options that are both good need not be equally good.",
  },
  numbers: {
    title: "Weights and numbers",
    method:
      "Points are used as they stand. Steps from worst to best become weights in proportion to them. Comparisons of two issues become the weights that fit them best, with a measure of how well they fit together.",
    inputs:
      "Numbers, or from–to where they are known only roughly. Numbers in italics were worked out by the program.",
    caveat:
      "More numbers are not always worth the effort: the meter beside this tells which would change the answer.",
  },
  noDeal: {
    title: "Without a deal",
    method:
      "A package that is better than no deal puts the worth of no deal below its own, one that is worse puts it above. The next question halves what is left open.",
    inputs: "Answers about whole packages that could really be offered.",
    caveat:
      "Nothing is taken into the profile by itself. If somebody else than the party answers, it is an estimate.",
  },
  packages: {
    title: "Whole packages as a check",
    method:
      "Each answer is held against every reading of the profile: it fits in all, in none, or in some. Where it fits in none, the smallest changes that make room for it are worked out.",
    inputs: "The answers, and the profile as it stands.",
    caveat:
      "Answers change no result until the answer or the profile is changed. Either may be the hasty one.",
  },
  limits: {
    title: "Demands, red lines, and what goes together",
    method:
      "Packages that cross a red line are left out of what is acceptable. Demands are held against what the other sides can accept. Options that come together can be worth more or less than their parts.",
    inputs: "Combinations of options, with a reason and the act that shows it where there is one.",
    caveat: "A red line that is only a hard opening position hides deals. Say why it is one.",
  },
  meter: {
    title: "What more detail would change",
    method:
      "Readings of what is known are drawn. For each thing that is open it is worked out how much of the doubt about the answer would go, on average, if exactly this were known.",
    inputs: "All profiles as they stand, and the packages of the short list.",
    caveat:
      "It is about whether a deal exists and which packages suit everyone, not about which of them is fairest.",
  },
};
