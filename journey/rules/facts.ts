import type { Channel } from '@/shared/channel';
import type { JsonObject } from '@/shared/json';
import type { NodeId, PortId } from '../graph/types';
import type { ChannelsOfPerson } from '../reach/types';

export interface EventFact {
  name: string;
  messageId: string;
  /** ms since epoch */
  at: number;
  properties: JsonObject;
}

export interface MessageFact {
  nodeId: NodeId;
  visit: number;
  channel: Channel;
  /** Key of the template. */
  template: string;
  state: string;
  reason?: JsonObject | null;
  /** When it got into this state, ms since epoch. */
  at: number;
}

/** What rules may know of the run they are asked in. */
export interface RunFacts {
  /** ms since epoch */
  enteredAt: number;
  /** When the present wait began, ms since epoch; null outside a wait. */
  waitBeganAt: number | null;
  visits: Record<NodeId, number>;
  variants: Record<NodeId, PortId>;
  variables: JsonObject;
}

/** What a rule may look at: plain data, all of it given. What is not given counts as not there. */
export interface RuleFacts {
  traits: JsonObject;
  channels: ChannelsOfPerson;
  /** Properties of the event at hand; of the entry event when there is none. */
  properties: JsonObject;
  /** Properties of the entry event. */
  entry?: JsonObject;
  /** ms since epoch */
  now?: number;
  /** Windows pass this many times faster than they say; 1 = real time. */
  clock?: number;
  /** IANA zone */
  zone?: string;
  personId?: string;
  /** By name, oldest first, complete for the span that dependsOn named. */
  events?: Record<string, readonly EventFact[]>;
  /** By segment key: since when (ms) the person belongs. */
  segments?: Record<string, number>;
  messages?: readonly MessageFact[];
  run?: RunFacts;
}
