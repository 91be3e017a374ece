// One thread's share of a cluster.
import { parentPort, workerData } from "node:worker_threads";
import { planDealSpace, streamCluster } from "@parley/engine/bargaining";

const { input, from, to } = workerData;
const plan = planDealSpace(input);
parentPort.postMessage(streamCluster(plan, plan.clusters[0], { from, to }));
