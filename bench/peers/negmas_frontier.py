"""Times NegMAS on a scenario folder: its frontier and the four points that it names. Prints one line of JSON."""

import json
import sys
import time
import warnings

warnings.filterwarnings("ignore")

import negmas  # noqa: E402
from negmas.inout import Scenario  # noqa: E402
from negmas.preferences.ops import kalai_points, ks_points, max_welfare_points, nash_points, pareto_frontier  # noqa: E402

scenario = Scenario.load(sys.argv[1])
ufuns = scenario.ufuns
times = []
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    points, _outcomes = pareto_frontier(ufuns, sort_by_welfare=True)
    nash_points(ufuns, points)
    kalai_points(ufuns, points)
    ks_points(ufuns, points)
    max_welfare_points(ufuns, points)
    times.append(time.perf_counter() - start)
times.sort()
print(json.dumps({"version": negmas.__version__, "seconds": times[len(times) // 2], "points": len(points)}))
