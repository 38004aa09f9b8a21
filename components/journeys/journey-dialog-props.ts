import type { JourneyListItem } from '@/server/read/views/journey-views';

/** What every question about one journey takes. */
export interface JourneyDialogProps {
  journey: Pick<JourneyListItem, 'id' | 'name' | 'status' | 'open'>;
  open: boolean;
  onClose(): void;
}
