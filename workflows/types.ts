/** Arguments of journeyRun: ids and times only, never the plan, a person or a message. */
export interface JourneyRunArgs {
  /** Version of the driver; a change of its commands branches on it. */
  engine: 1;
  /** Names the version for readers of Temporal's own screens; `step` reads the run row. */
  planHash: string;
  runId: string;
  /** ms since epoch; null: only a hint wakes it. */
  due: number | null;
  /** Number of the next step. */
  counter: number;
  /** A hint that came before continue-as-new and was not looked at. */
  hinted?: boolean;
}

export interface StepRequest {
  runId: string;
  counter: number;
  /** The driver's clock, ms since epoch. */
  at: number;
}

export type StepAnswer =
  /** `sleeps`: nothing but time moves it on. */
  { kind: 'wait'; due: number | null; sleeps?: true } | { kind: 'end'; code: string };

/** Step by step, one PostgreSQL transaction each; the same work under two names, local and durable. */
export interface StepActivities {
  step(request: StepRequest): Promise<StepAnswer>;
  stepDurable(request: StepRequest): Promise<StepAnswer>;
}

/** Each runs until it is cancelled or its shift is over, then it is started again. */
export interface LoopActivities {
  react(): Promise<void>;
  sweep(): Promise<void>;
  deliver(): Promise<void>;
}
