/** Why a connection as a whole does not work; its messages wait instead of failing one by one. */
export interface ConnectionTrouble {
  /**
   * auth: refuses our credentials · sender: refuses our from address · unavailable: says "not now" ·
   * settings: what is stored cannot be used
   */
  code: 'auth' | 'sender' | 'tls' | 'unreachable' | 'unavailable' | 'settings';
  /** The provider's or the network's own words. */
  message: string;
}

interface Answered {
  /** Provider's own code, e.g. SMTP 550, or the network's, e.g. ECONNREFUSED. */
  code: string | null;
  detail: string | null;
  latencyMs: number;
}

/** What became of one request. */
export type Verdict =
  | (Answered & { outcome: 'accepted'; providerMessageId: string | null })
  /** For good. hard-bounce: the address does not exist; policy: our mail is not wanted as it is. */
  | (Answered & { outcome: 'refused'; kind: 'hard-bounce' | 'policy' | 'other' })
  /** Certainly not accepted, and may be later. */
  | (Answered & { outcome: 'retry'; trouble?: ConnectionTrouble })
  /** The request left, the answer did not come. */
  | (Answered & { outcome: 'unknown' })
  /** Never tried, because the connection failed before its turn. */
  | { outcome: 'held' };

export interface Outgoing<Content> {
  /** Ledger id: the idempotency key. */
  id: string;
  /** The same as a number, for providers that want one. */
  localId: string;
  workspaceId: string;
  journeyId: string | null;
  class: 'marketing' | 'transactional';
  address: string;
  content: Content;
}

/** An open connection. Its methods never reject: what went wrong is in their answer. */
export interface Sender<Content> {
  /** One verdict for each message, in the same order. */
  send(batch: readonly Outgoing<Content>[]): Promise<Verdict[]>;
  /** Goes as far as it can without sending anything. */
  check(): Promise<ConnectionTrouble | null>;
  close(): Promise<void>;
}

/** Where a sandbox leaves what it was given; handed in, because channels do not know the database. */
export interface SandboxStore {
  /** Keeps one row per message id, however often it is called. */
  keep(messages: readonly SandboxDelivery[]): Promise<void>;
}

export interface SandboxDelivery {
  messageId: string;
  workspaceId: string;
  channel: string;
  address: string;
  /** Exactly what was sent, as JSON. */
  content: object;
}

export interface OpenOptions<Config, Secrets> {
  config: Config;
  secrets: Secrets;
  store: SandboxStore;
}

/** A provider: opens a connection from its settings. */
export type Adapter<Config, Secrets, Content> = (options: OpenOptions<Config, Secrets>) => Sender<Content>;
