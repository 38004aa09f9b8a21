/** People being let into a journey at a rate. */
export interface BroadcastView {
  id: string;
  kind: 'manual' | 'schedule';
  /** Key of the segment; null: everybody. */
  segment: string | null;
  perMinute: number | null;
  status: 'running' | 'done' | 'stopped';
  /** How many it was for when it began; null: not counted. */
  total: number | null;
  /** How many were asked in so far. */
  sent: number;
  createdAt: string;
  endedAt: string | null;
}
