import type { NodeId, PortId } from '../graph/types';
import type { Advance, Effect, Next, RunState, StepChange, StepReason } from './types';

export type OpenVisit = NonNullable<RunState['open']>;

/** How many events a run remembers to have been moved by. */
const MOST_HEARD = 10;

/** Collects what one call of advance did, on a private copy of the state. */
export class StepLog {
  readonly state: RunState;
  private readonly steps: StepChange[] = [];
  private readonly effects: Effect[] = [];

  constructor(
    state: RunState,
    private readonly now: number,
  ) {
    this.state = { ...state, visits: { ...state.visits }, open: state.open && { ...state.open } };
  }

  isInside(node: NodeId): boolean {
    return this.state.open?.node === node;
  }

  /** Opens a visit of the node, or goes on with the open one. */
  enter(node: NodeId): OpenVisit {
    if (this.state.open?.node === node) return this.state.open;
    const visit = (this.state.visits[node] ?? 0) + 1;
    this.state.visits[node] = visit;
    this.state.open = { node, visit, position: this.state.position, enteredAt: this.now, until: null };
    this.state.position += 1;
    return this.state.open;
  }

  wait(reason: StepReason): void {
    this.write('waiting', null, reason);
  }

  leave(port: PortId | null, reason: StepReason): void {
    this.write('done', port, reason);
    if (reason.code === 'met' && reason.event) this.hear(reason.event.messageId);
    this.state.open = null;
  }

  ask(effect: Effect): void {
    this.effects.push(effect);
  }

  finish(next: Next): Advance {
    return { state: this.state, steps: this.steps, effects: this.effects, next };
  }

  /** A clock that is ahead can date an event after the wait that follows it. */
  private hear(messageId: string): void {
    this.state.heard = [...(this.state.heard ?? []), messageId].slice(-MOST_HEARD);
  }

  private write(status: StepChange['status'], port: PortId | null, reason: StepReason): void {
    const open = this.state.open;
    if (!open) return;
    this.steps.push({
      nodeId: open.node,
      visit: open.visit,
      position: open.position,
      status,
      port,
      reason,
      enteredAt: open.enteredAt,
      leftAt: status === 'done' ? this.now : null,
    });
  }
}
