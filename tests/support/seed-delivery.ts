import type { TemplateContent } from '@/journey/content/types';
import type { ChannelsOfPerson } from '@/journey/reach/types';
import { pool } from '@/server/data/pool';
import { sealSecrets } from '@/server/services/connections/connection-secrets';
import type { Channel } from '@/shared/channel';
import type { JsonObject } from '@/shared/json';
import { newId } from '@/shared/new-id';

/** What a message needs around it, in one workspace. All made directly in the tables. */
export class DeliverySeed {
  constructor(readonly workspaceId: string) {}

  async person(
    email: string,
    more: { traits?: JsonObject; channels?: ChannelsOfPerson } = {},
  ): Promise<string> {
    const id = newId();
    const channels = more.channels ?? {
      email: { address: email, consent: { state: 'granted' } },
      sms: { address: '+989121234567', consent: { state: 'granted' } },
      push: {
        tokens: [{ token: 'token-1', platform: 'web', since: '2026-01-01T00:00:00Z' }],
        consent: { state: 'unknown' },
      },
    };
    await pool().query(
      'INSERT INTO person (id, workspace_id, shard, traits, channels) VALUES ($1, $2, 0, $3, $4)',
      [id, this.workspaceId, { email, ...more.traits }, channels],
    );
    return id;
  }

  /** A published template. */
  async template(channel: Channel, content: TemplateContent): Promise<string> {
    const id = newId();
    await pool().query(
      `INSERT INTO template (id, workspace_id, key, name, channel, draft, version) VALUES ($1, $2, $3, $3, $4, $5, 1)`,
      [id, this.workspaceId, `t-${id.slice(-6)}`, channel, content],
    );
    await pool().query(
      'INSERT INTO template_version (workspace_id, template_id, number, content) VALUES ($1, $2, 1, $3)',
      [this.workspaceId, id, content],
    );
    return id;
  }

  async connection(
    channel: Channel,
    provider: string,
    config: JsonObject = {},
    secrets: JsonObject = {},
  ): Promise<string> {
    const id = newId();
    const sealed = sealSecrets({ workspaceId: this.workspaceId, provider }, secrets);
    await pool().query(
      `INSERT INTO connection (id, workspace_id, name, channel, provider, config, secrets, is_default, checked_at)
       VALUES ($1, $2, $3, $4, $3, $5, $6, true, now())`,
      [id, this.workspaceId, provider, channel, config, sealed],
    );
    return id;
  }

  smtp(port: number, more: JsonObject = {}, secrets: JsonObject = {}): Promise<string> {
    const config = { host: '127.0.0.1', port, fromName: 'قهوه‌سرا', fromAddress: 'shop@example.com', ...more };
    return this.connection('email', 'smtp', config, secrets);
  }

  /** A run that waits at node `send` for what becomes of its message. */
  async run(personId: string, entry: JsonObject = {}): Promise<{ runId: string; journeyId: string }> {
    const [runId, journeyId] = [newId(), newId()];
    await pool().query(
      `INSERT INTO journey (id, workspace_id, name, status, document) VALUES ($1, $2, 'Cart', 'live', '{}')`,
      [journeyId, this.workspaceId],
    );
    await pool().query(
      `INSERT INTO run (id, workspace_id, journey_id, version, plan_hash, person_id, status, node_id, state, entry)
       VALUES ($1, $2, $3, 1, 'hash', $4, 'waiting', 'send', $5, $6)`,
      [runId, this.workspaceId, journeyId, personId, { open: { node: 'send', visit: 1 } }, entry],
    );
    return { runId, journeyId };
  }

  /** A planned message, due now. */
  async message(
    personId: string,
    templateId: string,
    more: { channel?: Channel; run?: { runId: string; journeyId: string }; class?: string } = {},
  ): Promise<string> {
    const id = newId();
    await pool().query(
      `INSERT INTO message (id, workspace_id, run_id, journey_id, version, node_id, person_id, channel, template_id, class)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        this.workspaceId,
        more.run?.runId ?? null,
        more.run?.journeyId ?? null,
        more.run ? 1 : null,
        more.run ? 'send' : null,
        personId,
        more.channel ?? 'email',
        templateId,
        more.class ?? 'marketing',
      ],
    );
    return id;
  }
}

export interface LedgerRow {
  state: string;
  reason: JsonObject | null;
  attempts: { outcome: string | null; code: string | null }[];
  provider_message_id: string | null;
  rendered: JsonObject | null;
  due_at: Date;
}

/** The ledger's row with its attempts in order. */
export async function ledgerRow(id: string): Promise<LedgerRow> {
  const { rows } = await pool().query<LedgerRow>(
    `SELECT state, reason, provider_message_id, rendered, due_at,
            coalesce((SELECT json_agg(json_build_object('outcome', outcome, 'code', code) ORDER BY n)
                        FROM message_attempt a WHERE a.message_id = m.id), '[]') AS attempts
       FROM message m WHERE id = $1`,
    [id],
  );
  if (!rows[0]) throw new Error(`No message ${id}`);
  return rows[0];
}
