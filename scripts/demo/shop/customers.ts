import { cities, firstNames, lastNames } from './names';
import { pick, seededRandom } from './random';

export interface Customer {
  userId: string;
  anonymousId: string;
  /** What identify sends. */
  traits: Record<string, string | boolean | Record<string, boolean>>;
  /** Web-push token, when the browser gave one. */
  pushToken?: string;
  language: 'fa' | 'en';
}

export const CUSTOMER_COUNT = 200;

/** How many of a hundred customers have what: about a tenth can be reached by nothing at all. */
const SHARE = { email: 0.72, phone: 0.6, smsConsent: 0.7, push: 0.35, persian: 0.75 };

function makeCustomer(index: number, random: () => number): Customer {
  const language = random() < SHARE.persian ? 'fa' : 'en';
  const column = language === 'fa' ? 0 : 1;
  const [first, last, city] = [pick(random, firstNames), pick(random, lastNames), pick(random, cities)];
  const number = String(index + 1).padStart(3, '0');
  const traits: Customer['traits'] = {
    firstName: first[column],
    lastName: last[column],
    city: city[column],
    language,
    plan: random() < 0.2 ? 'gold' : 'standard',
  };
  if (random() < SHARE.email) traits.email = `${first[1]}.${last[1]}${number}@example.com`.toLowerCase();
  if (random() < SHARE.phone) {
    traits.phone = `0912${String(1_000_000 + Math.floor(random() * 8_999_999))}`;
    if (random() < SHARE.smsConsent) traits.consent = { sms: true };
  }
  const hasPush = random() < SHARE.push;
  return {
    userId: `customer-${number}`,
    anonymousId: `visitor-${number}`,
    traits,
    language,
    ...(hasPush ? { pushToken: `demo-push-${number}` } : {}),
  };
}

/** The same two hundred people each time, of different reachability. */
export function makeCustomers(): Customer[] {
  const random = seededRandom(1405);
  return Array.from({ length: CUSTOMER_COUNT }, (_, index) => makeCustomer(index, random));
}
