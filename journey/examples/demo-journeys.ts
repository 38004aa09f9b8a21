import type { Language } from '@/shared/language';
import type { JourneyDocument } from '../graph/types';
import { cartAbandonedJourney } from './cart-abandoned';
import { firstOrderThanksJourney } from './first-order-thanks';
import { welcomeJourney } from './welcome';

/** The three journeys that the living demo runs and docs/journeys explains; the gallery has them and many more. */
export const demoJourneys: readonly { id: string; make(language: Language): JourneyDocument }[] = [
  { id: 'welcome', make: welcomeJourney },
  { id: 'cart-abandoned', make: cartAbandonedJourney },
  { id: 'first-order-thanks', make: firstOrderThanksJourney },
];
