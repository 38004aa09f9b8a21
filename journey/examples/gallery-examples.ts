import { appOnboarding } from './gallery/app-onboarding';
import { backInStock } from './gallery/back-in-stock';
import { birthday } from './gallery/birthday';
import { browseAbandonment } from './gallery/browse-abandonment';
import { cartAbandoned } from './gallery/cart-abandoned';
import { firstOrderThanks } from './gallery/first-order-thanks';
import { loyaltyTier } from './gallery/loyalty-tier';
import { npsFollowUp } from './gallery/nps-follow-up';
import { priceDrop } from './gallery/price-drop';
import { referralInvitation } from './gallery/referral-invitation';
import { renewal } from './gallery/renewal';
import { replenishment } from './gallery/replenishment';
import { reviewRequest } from './gallery/review-request';
import { silentTwoWeeks } from './gallery/silent-two-weeks';
import { welcome } from './gallery/welcome';
import { winBackOneYear } from './gallery/win-back-one-year';
import { winBackThreeMonths } from './gallery/win-back-three-months';
import type { GalleryExample } from './gallery-example';

/** Every journey that a workspace can begin with, in the order of a customer's life. */
export const galleryExamples: readonly GalleryExample[] = [
  welcome,
  appOnboarding,
  cartAbandoned,
  browseAbandonment,
  priceDrop,
  backInStock,
  firstOrderThanks,
  replenishment,
  reviewRequest,
  npsFollowUp,
  silentTwoWeeks,
  winBackThreeMonths,
  winBackOneYear,
  renewal,
  birthday,
  loyaltyTier,
  referralInvitation,
];
