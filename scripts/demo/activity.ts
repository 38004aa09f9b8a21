import type { Analytics } from '@segment/analytics-node';
import { newId } from '@/shared/new-id';
import type { Customer } from './shop/customers';
import { products } from './shop/products';
import { pick } from './shop/random';
import { type Cart, cartProperties, fillCart } from './shop/shopping';

const TRAFFIC = {
  /** ms between two actions: lively in the first minutes, calm afterwards. */
  eagerMs: 350,
  calmMs: 1_500,
  eagerActions: 300,
  signUpShare: 0.3,
  cartShare: 0.45,
  /** Of filled carts, how many are ordered at once (the rest is abandoned). */
  orderShare: 0.4,
  /** ms between a cart and its order: in the middle of the journey's shortened wait. */
  orderDelayMs: 6_000,
};

/** Customers who browse, fill carts, order or forget; sends through the SDK until stopped. */
export class ShopActivity {
  private readonly known: Customer[] = [];
  private readonly waiting: Customer[];
  private readonly orders = new Map<string, number>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private actions = 0;
  private stopped = false;

  constructor(
    private readonly analytics: Analytics,
    customers: readonly Customer[],
    alreadyKnown: number,
    private readonly random: () => number = Math.random,
  ) {
    this.known = customers.slice(0, alreadyKnown);
    this.waiting = customers.slice(alreadyKnown);
  }

  start(): void {
    const pause = this.actions < TRAFFIC.eagerActions ? TRAFFIC.eagerMs : TRAFFIC.calmMs;
    this.later(pause * (0.5 + this.random()), () => {
      this.act();
      if (!this.stopped) this.start();
    });
  }

  /** No more actions; what was sent to the SDK still leaves with its closeAndFlush. */
  stop(): void {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
  }

  /** How many customers have signed up so far. */
  get knownCount(): number {
    return this.known.length;
  }

  private act(): void {
    this.actions += 1;
    const roll = this.random();
    const isNew = this.waiting.length > 0 && (this.known.length === 0 || roll < TRAFFIC.signUpShare);
    if (isNew) this.signUp();
    else if (roll < TRAFFIC.signUpShare + TRAFFIC.cartShare) this.shop(pick(this.random, this.known));
    else this.browse(pick(this.random, this.known));
  }

  private browse(customer: Customer): void {
    const product = pick(this.random, products);
    this.analytics.track({
      userId: customer.userId,
      event: 'Product Viewed',
      properties: {
        sku: product.sku,
        name: product[customer.language],
        price: product.price,
        category: product.category,
      },
    });
  }

  private signUp(): void {
    const customer = this.waiting.shift();
    if (!customer) return;
    this.known.push(customer);
    const { userId, anonymousId, traits, pushToken, language } = customer;
    this.analytics.page({ anonymousId, name: 'Home', properties: { path: '/', language } });
    const context = pushToken ? { device: { token: pushToken, type: 'web' } } : {};
    this.analytics.identify({ userId, anonymousId, traits, context });
    this.analytics.track({
      userId,
      event: 'Signed Up',
      properties: { source: pick(this.random, ['instagram', 'search', 'friend']) },
    });
  }

  private shop(customer: Customer): void {
    const cart = fillCart(this.random, newId());
    this.analytics.track({
      userId: customer.userId,
      event: 'Cart Updated',
      properties: cartProperties(cart, customer),
    });
    if (this.random() < TRAFFIC.orderShare)
      this.later(TRAFFIC.orderDelayMs, () => this.order(customer, cart));
  }

  private order(customer: Customer, cart: Cart): void {
    const orderNumber = (this.orders.get(customer.userId) ?? 0) + 1;
    this.orders.set(customer.userId, orderNumber);
    this.analytics.track({
      userId: customer.userId,
      event: 'Order Completed',
      properties: { ...cartProperties(cart, customer), orderId: newId(), orderNumber },
    });
  }

  private later(ms: number, work: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
    }, ms);
    this.timers.add(timer);
  }
}
