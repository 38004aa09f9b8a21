/** What one part of the test run came to. */
export interface Outcome {
  passed: number;
  failed: number;
  /** A few words for the summary, such as a size or the number of tests. */
  remark?: string;
  /** What the reader of a failure needs. */
  output?: string;
}

export interface Part {
  name: string;
  /** Names of parts without which this one cannot run. */
  needs?: string[];
  run(): Promise<Outcome>;
}
