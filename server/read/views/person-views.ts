import type { JourneyNode } from '@/journey/graph/types';
import type { EntryRefusalReason } from '@/journey/plan/types';
import type { ChannelsOfPerson, Reach } from '@/journey/reach/types';
import type { EventFact } from '@/journey/rules/facts';
import type { JsonObject } from '@/shared/json';
import type { MessageListItem } from './message-views';
import type { StepView } from './run-views';

export interface PersonListItem {
  id: string;
  /** Full name, else e-mail, phone, user id, or a short form of the id. */
  name: string;
  userId: string | null;
  email: string | null;
  phone: string | null;
  /** One per channel, in the order of CHANNELS. */
  reach: Reach[];
  isAnonymous: boolean;
  firstSeenAt: string;
  lastSeenAt: string;
}

export interface PersonView extends PersonListItem {
  identities: { kind: string; value: string; createdAt: string }[];
  traits: JsonObject;
  openRuns: number;
  runs: number;
  messages: number;
  /** Anonymous people that turned out to be this one. */
  merges: { fromId: string; messageId: string; mergedAt: string }[];
}

/** What a journey may look at of a person. */
export interface PersonSnapshot {
  id: string;
  name: string;
  traits: JsonObject;
  channels: ChannelsOfPerson;
  /** By key: since when they belong. */
  segments: Record<string, string>;
  /** Their latest events, oldest first. */
  events: EventFact[];
}

export type TimelineItem =
  | { kind: 'event'; at: string; id: string; type: string; name: string; properties: JsonObject }
  | {
      kind: 'step';
      at: string;
      id: string;
      runId: string;
      journeyId: string;
      journeyName: string;
      /** As it was published, with the names of its ways out. */
      node: JourneyNode | null;
      step: StepView;
    }
  | { kind: 'message'; at: string; id: string; journeyName: string | null; message: MessageListItem }
  | {
      kind: 'refusal';
      at: string;
      id: string;
      journeyId: string;
      journeyName: string;
      reason: EntryRefusalReason;
      /** Name of the event they came by; null when it is no longer kept. */
      event: string | null;
    };
