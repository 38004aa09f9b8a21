import type { Customer } from './customers';
import { type Product, products } from './products';
import { pick } from './random';

export interface Cart {
  cartId: string;
  items: { product: Product; quantity: number }[];
}

/** One to three products. */
export function fillCart(random: () => number, cartId: string): Cart {
  const count = 1 + Math.floor(random() * 3);
  const chosen = new Set(Array.from({ length: count }, () => pick(random, products)));
  return {
    cartId,
    items: [...chosen].map((product) => ({ product, quantity: 1 + Math.floor(random() * 2) })),
  };
}

/** Properties of "Cart Updated" and "Order Completed"; amounts in Rial. */
export function cartProperties(cart: Cart, customer: Customer) {
  const lines = cart.items.map(({ product, quantity }) => ({
    sku: product.sku,
    name: product[customer.language],
    price: product.price,
    quantity,
  }));
  return {
    cartId: cart.cartId,
    currency: 'IRR',
    total: lines.reduce((sum, line) => sum + line.price * line.quantity, 0),
    itemCount: lines.reduce((sum, line) => sum + line.quantity, 0),
    products: lines,
  };
}
