"""Times sessions in NegMAS on a scenario folder. Arguments: the folder, then "first,second,steps,seconds" for each pair. Prints one line of
JSON: per pair the sessions and steps played in at least so many seconds."""

import json
import sys
import time
import warnings

warnings.filterwarnings("ignore")

import negmas  # noqa: E402
from negmas.gb.negotiators.timebased import (  # noqa: E402
    BoulwareTBNegotiator,
    ConcederTBNegotiator,
    LastOfferOrientedTBNegotiator,
)
from negmas.gb.negotiators.titfortat import NiceTitForTatNegotiator  # noqa: E402
from negmas.gb.negotiators.tough import ToughNegotiator  # noqa: E402
from negmas.inout import Scenario  # noqa: E402
from negmas.sao import SAOMechanism  # noqa: E402

KINDS = {
    "boulware": BoulwareTBNegotiator,
    "conceder": ConcederTBNegotiator,
    "hardliner": ToughNegotiator,
    "linear-oriented": LastOfferOrientedTBNegotiator,
    "nice-tit-for-tat": NiceTitForTatNegotiator,
}

scenario = Scenario.load(sys.argv[1])


def play(first, second, steps):
    mechanism = SAOMechanism(outcome_space=scenario.outcome_space, n_steps=steps)
    for kind, ufun in zip((first, second), scenario.ufuns):
        mechanism.add(KINDS[kind](), ufun=ufun)
    return mechanism.run()


results = []
for pair in sys.argv[2:]:
    first, second, steps, seconds = pair.split(",")
    play(first, second, int(steps))
    sessions, rounds, agreed = 0, 0, 0
    start = time.perf_counter()
    while sessions == 0 or time.perf_counter() - start < float(seconds):
        state = play(first, second, int(steps))
        sessions += 1
        rounds += state.step
        agreed += state.agreement is not None
    taken = time.perf_counter() - start
    results.append({"seconds": taken, "sessions": sessions, "rounds": rounds, "agreed": agreed})
print(json.dumps({"version": negmas.__version__, "results": results}))
