import type { Language } from '@/shared/language';
import type { JourneyDocument } from '../graph/types';
import { cartAbandonedJourney } from './cart-abandoned';
import { firstOrderThanksJourney } from './first-order-thanks';
import { welcomeJourney } from './welcome';

/** Journeys that a new workspace can begin with; the living demo runs all of them. */
export const exampleJourneys: readonly { id: string; make(language: Language): JourneyDocument }[] = [
  { id: 'welcome', make: welcomeJourney },
  { id: 'cart-abandoned', make: cartAbandonedJourney },
  { id: 'first-order-thanks', make: firstOrderThanksJourney },
];
