/** How much is measured. */
export interface Sizes {
  server: 'dev' | 'postgres';
  /** Of the wakes. */
  runs: number;
  rounds: number;
  /** Small sizes: proves that the benchmark works, says nothing about speed. */
  isShort: boolean;
}
