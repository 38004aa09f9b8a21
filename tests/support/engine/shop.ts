import { randomBytes } from 'node:crypto';
import { compile } from '@/journey/compile/compile';
import type { JourneyDocument } from '@/journey/graph/types';
import { listensTo } from '@/journey/plan/triggers/listens-to';
import type { Plan } from '@/journey/plan/types';
import { definitions } from '@/nodes/registry/definitions';
import { insertEvents } from '@/server/data/events/insert-events';
import { lockReactor } from '@/server/data/inbox/lock-reactor';
import { notify } from '@/server/data/notify';
import { inTransaction, pool } from '@/server/data/pool';
import { hashPlan } from '@/server/services/journeys/hash-plan';
import type { JsonObject } from '@/shared/json';
import { newId } from '@/shared/new-id';
import { seedTemplates } from '../seed-templates';
import { seedWorkspace } from '../seed-workspace';
import { CART_TEMPLATES } from './cart-journey';

export interface SentEvent {
  userId?: string;
  anonymousId?: string;
  messageId?: string;
  timestamp?: Date;
  context?: JsonObject;
}

const DAY_S = 86_400;

/** A workspace with the sandbox and templates, whose people do things. A day of waiting takes `daySeconds`. */
export class Shop {
  private isQuiet = false;

  private constructor(readonly workspaceId: string) {}

  static async open({ daySeconds = 1 } = {}): Promise<Shop> {
    const { workspaceId } = await seedWorkspace();
    await seedTemplates(workspaceId, CART_TEMPLATES);
    const clock = Math.round(DAY_S / daySeconds);
    await pool().query('UPDATE workspace SET demo_clock = $2 WHERE id = $1', [workspaceId, clock]);
    return new Shop(workspaceId);
  }

  /** A journey whose first version is live. Returns its id. */
  async publish(document: JourneyDocument, status = 'live'): Promise<string> {
    return this.store(document, compile(document, definitions), status);
  }

  /** A journey whose stored plan is damaged: its trigger has a filter that cannot be evaluated. */
  async publishDamaged(document: JourneyDocument): Promise<string> {
    const plan = compile(document, definitions);
    const triggers = plan.triggers.map((trigger) => ({ ...trigger, filter: { kind: 'all' } }));
    return this.store(document, { ...plan, triggers } as never, 'live');
  }

  private async store(document: JourneyDocument, plan: Plan, status: string): Promise<string> {
    const id = newId();
    // As one, as a publish is: a live journey without its version is never seen.
    await inTransaction(async (client) => {
      await client.query(
        `INSERT INTO journey (id, workspace_id, name, status, document, live_version, listens_to) VALUES ($1, $2, $3, $4, $5, 1, $6)`,
        [id, this.workspaceId, document.name, status, document, listensTo(plan)],
      );
      await client.query(
        `INSERT INTO journey_version (workspace_id, journey_id, number, document, plan, plan_hash) VALUES ($1, $2, 1, $3, $4, $5)`,
        [this.workspaceId, id, document, plan, hashPlan(plan)],
      );
    });
    return id;
  }

  track(name: string, who: SentEvent, properties: JsonObject = {}): Promise<string> {
    return this.send('track', name, who, properties);
  }

  identify(who: SentEvent, traits: JsonObject): Promise<string> {
    return this.send('identify', 'identify', who, traits);
  }

  /** Puts an event where ingest puts it, and wakes the reactor. Returns its message id. */
  async send(type: string, name: string, who: SentEvent, properties: JsonObject): Promise<string> {
    const { userId = null, anonymousId = null, context = {}, timestamp = new Date() } = who;
    const messageId = who.messageId ?? `m-${randomBytes(8).toString('hex')}`;
    await insertEvents([
      {
        workspaceId: this.workspaceId,
        messageId,
        type,
        name,
        userId,
        anonymousId,
        properties,
        context,
        timestamp,
        originalTimestamp: null,
        sentAt: null,
        receivedAt: new Date(),
      },
    ]);
    if (!this.isQuiet) notify('safar_inbox');
    return messageId;
  }

  /** The reactor is kept away meanwhile, then sees everything in one batch, as after an outage. */
  async quietly(send: () => Promise<void>): Promise<void> {
    this.isQuiet = true;
    await inTransaction(async (client) => {
      await lockReactor(client);
      await send();
    });
    this.isQuiet = false;
    notify('safar_inbox');
  }

  async setStatus(journeyId: string, status: string): Promise<void> {
    await pool().query('UPDATE journey SET status = $2, generation = generation + 1 WHERE id = $1', [
      journeyId,
      status,
    ]);
  }
}
