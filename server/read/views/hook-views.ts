/** The address at which another system may let people into a journey. */
export interface HookView {
  nodeId: string;
  /** Where another system may call; whoever knows it may. */
  url: string;
  /** The last call that was taken. */
  calledAt: string | null;
  /** The last call that was not, and why: `key` and `values` as of an error, `detail` in English. */
  refused: { at: string; key: string; values: Record<string, string | number>; detail: string } | null;
}
