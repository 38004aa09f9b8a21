import type { Channel } from '@/shared/channel';
import type { JourneyStatus } from '@/shared/journey-status';
import type { RefusalCount } from './refusal-views';

/** People being let into a journey at a rate. */
export interface BroadcastView {
  id: string;
  kind: 'manual' | 'schedule';
  /** Key of the segment; null: everybody. */
  segment: string | null;
  segmentName: string | null;
  perMinute: number | null;
  status: 'running' | 'done' | 'stopped';
  /** How many it was for when it began; null: not counted. */
  total: number | null;
  /** How many were asked in so far. */
  sent: number;
  /** Those of them who did not enter, by reason, most frequent first. */
  refused: RefusalCount[];
  createdAt: string;
  /** Who began it; null: a schedule, or the API. */
  createdBy: string | null;
  endedAt: string | null;
}

/** Whether people can be sent into a journey by hand now. */
export interface BroadcastDoor {
  status: JourneyStatus;
  liveVersion: number | null;
  /** The live version has a trigger for it. */
  hasTrigger: boolean;
  running: number;
  /** There was a broadcast, whatever became of it. */
  wasUsed: boolean;
}

/** Whom a broadcast would ask in. */
export interface BroadcastPeople {
  count: number;
  /** Of those: how many have an open run of the journey. */
  inside: number;
  /** Of those: how many each channel that the journey sends on reaches now. */
  reachable: { channel: Channel; count: number }[];
}
