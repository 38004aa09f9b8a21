/**
 * How Node runs a worker. What a step makes is garbage as soon as it is over: with more room for the young than the default (16 MB) it is seldom
 * copied, which saves a tenth of the worker's processor time for some 30 MB of memory.
 */
export const workerFlags = ['--max-semi-space-size=32'];
