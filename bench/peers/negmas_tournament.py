"""Times a tournament in NegMAS on a scenario folder: eight strategies, all pairs in both roles and with themselves, twice each: 128
negotiations, one after the other, results saved. Arguments: the folder, where to save. Prints one line of JSON."""

import json
import sys
import time
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")

import negmas  # noqa: E402
from negmas.gb.negotiators.timebased import (  # noqa: E402
    BoulwareTBNegotiator,
    ConcederTBNegotiator,
    LinearTBNegotiator,
)
from negmas.inout import Scenario  # noqa: E402
from negmas.sao import (  # noqa: E402
    AspirationNegotiator,
    MiCRONegotiator,
    NaiveTitForTatNegotiator,
    RandomNegotiator,
    ToughNegotiator,
)
from negmas.tournaments.neg import cartesian_tournament  # noqa: E402

competitors = [
    BoulwareTBNegotiator,
    LinearTBNegotiator,
    ConcederTBNegotiator,
    ToughNegotiator,
    NaiveTitForTatNegotiator,
    AspirationNegotiator,
    MiCRONegotiator,
    RandomNegotiator,
]

start = time.perf_counter()
results = cartesian_tournament(
    competitors=competitors,
    scenarios=[Scenario.load(sys.argv[1])],
    n_steps=100,
    n_repetitions=1,
    rotate_ufuns=True,
    self_play=True,
    njobs=-1,
    plot_fraction=0,
    verbosity=0,
    path=Path(sys.argv[2]),
)
taken = time.perf_counter() - start
print(json.dumps({"version": negmas.__version__, "seconds": taken, "negotiations": len(results.details)}))
