import { expect, test } from 'vitest';
import { CUSTOMER_COUNT, makeCustomers } from './customers';

test('the demo has the same two hundred customers each time, with different ways to reach them', () => {
  const customers = makeCustomers();
  expect(customers).toEqual(makeCustomers());
  expect(new Set(customers.map((customer) => customer.userId)).size).toBe(CUSTOMER_COUNT);
  const unreachable = customers.filter(
    ({ traits, pushToken }) => !traits.email && !traits.consent && !pushToken,
  );
  expect(unreachable.length).toBeGreaterThan(3);
  expect(customers.filter(({ pushToken }) => pushToken).length).toBeGreaterThan(40);
});
