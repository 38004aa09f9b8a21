import type { PoolClient } from 'pg';
import type { Outcome, PersonFact, Plan } from '@/journey/plan/types';
import { readMessageStates } from '@/server/data/messages/read-message-states';
import { readPersonFacts } from '@/server/data/people/read-person-facts';
import type { LockedRun } from '@/server/data/runs/lock-runs';
import {
  type PublishedTemplate,
  readPublishedTemplate,
} from '@/server/data/templates/read-published-template';
import { outcomeOf } from './outcome-of';

export interface RunWithPlan {
  run: LockedRun;
  plan: Plan;
}

/** What a batch of steps sees of the database inside one transaction. */
export class StepWorld {
  private readonly templates = new Map<string, Promise<PublishedTemplate | null>>();

  private constructor(
    private readonly client: PoolClient,
    private readonly people: Map<string, PersonFact>,
    private readonly outcomes: Map<string, Outcome>,
  ) {}

  /** Two reads for the whole batch: the people, and the messages that runs wait for. */
  static async load(client: PoolClient, runs: readonly RunWithPlan[]): Promise<StepWorld> {
    const people = await readPersonFacts(
      client,
      runs.map(({ run }) => run),
    );
    const visits = runs.flatMap(({ run, plan }) => {
      const open = run.state.open;
      const isEffect = plan.code[run.state.pc]?.op === 'effect';
      return open && isEffect ? [{ runId: run.id, nodeId: open.node, visit: open.visit }] : [];
    });
    const states = await readMessageStates(client, visits);
    const outcomes = new Map(
      states.map(({ runId, nodeId, visit, state, reason }) => [
        `${runId} ${nodeId}#${visit}`,
        outcomeOf(state, reason),
      ]),
    );
    return new StepWorld(client, people, outcomes);
  }

  person(personId: string): PersonFact | undefined {
    return this.people.get(personId);
  }

  /** Of an effect that was asked for in an earlier step. Without a row of the ledger nothing will ever be known. */
  outcome(runId: string, key: string): Outcome {
    return this.outcomes.get(`${runId} ${key}`) ?? { outcome: 'unknown', final: true };
  }

  template(workspaceId: string, key: string): Promise<PublishedTemplate | null> {
    const name = `${workspaceId} ${key}`;
    const known = this.templates.get(name) ?? readPublishedTemplate(this.client, workspaceId, key);
    this.templates.set(name, known);
    return known;
  }
}
