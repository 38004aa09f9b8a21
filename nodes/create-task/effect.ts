import type { NodeEffect } from '../registry/node-effect';

export type CreateTaskArgs = {
  kind: 'task' | 'approval';
  title: string;
  text: string;
  outcomes: { id: string; label?: string }[];
  patienceMs: number;
};

/** Asks the team; what they choose is the outcome. */
export const effect: NodeEffect<CreateTaskArgs> = async (args, _context, ports) => {
  ports.openTask(args);
  return { outcome: 'planned', final: false };
};
