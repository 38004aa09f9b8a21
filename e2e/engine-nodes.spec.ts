import { expect, test } from './fixtures/test';
import { Canvas } from './steps/canvas';
import { freshId } from './steps/fresh-id';
import { DAY_IN_A_SECOND, setDemoClock } from './steps/set-demo-clock';
import { sendEvents } from './steps/shop';

const PEOPLE = 3;
/** How often the drawn journey leads back. */
const ROUNDS = 1;

test('a journey with a random split, a way back and a goal is drawn, and people walk it as it says', {
  tag: '@fa',
}, async ({ page, stack, t, language }) => {
  const canvas = new Canvas(page, t);
  const { inspector } = canvas;
  const name = freshId('Engine');
  const node = (kind: string) => t(`nodes.${kind}.name`);
  const port = (kind: string, id: string) => t(`nodes.${kind}.ports.${id}`);
  const count = (value: number) => new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : 'en-US').format(value);
  const way = (number: number) => t('nodes.split.ports.arm', { number });
  await setDemoClock(page, stack, DAY_IN_A_SECOND);

  await page.goto(`${stack.home}/journeys`);
  await page
    .getByRole('button', { name: t('journeys.new') })
    .first()
    .click();
  await page.getByRole('textbox', { name: t('journeys.create.name') }).fill(name);
  await page.getByRole('button', { name: t('journeys.create.submit') }).click();
  await page.getByRole('button', { name: t('editor.empty.action') }).click();
  await inspector.getByRole('combobox', { name: t('nodes.trigger.fields.event') }).fill(name);

  await canvas.plus(node('trigger'), port('trigger', 'next')).click();
  await canvas.choice(node('split')).click();
  await canvas.plus(node('split'), way(1)).click();
  await canvas.choice(node('wait')).click();
  await canvas.plus(node('wait'), port('wait', 'next')).click();
  await canvas.choice(node('jump')).click();
  await inspector.getByRole('textbox', { name: t('nodes.jump.fields.max') }).fill(String(ROUNDS));
  const lead = async (wayOut: string, target: string) => {
    await inspector.getByRole('combobox', { name: t('editor.ports.leadsTo', { port: wayOut }) }).click();
    await page.getByRole('option', { name: target }).click();
  };
  await lead(port('jump', 'again'), node('wait'));
  const behind = t('editor.ports.add', { port: port('jump', 'done') });
  await inspector.getByRole('button', { name: behind, exact: true }).click();
  await canvas.choice(node('goal')).click();
  await inspector.getByRole('textbox', { name: t('nodes.goal.fields.name') }).fill(name);
  await inspector.getByRole('checkbox', { name: t('nodes.goal.fields.leave') }).click();
  await canvas.expectSteps(5);
  await page.getByRole('button', { name: t('editor.flow.fit') }).click();
  await canvas.step(node('split')).click();
  await lead(way(2), node('wait'));
  await canvas.expectSaved();

  await page.getByRole('button', { name: t('editor.header.publish'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('editor.publish.action', { version: 1 }) })
    .click();
  await expect(page.locator('[data-journey-status]')).toHaveText(t('editor.state.live', { version: 1 }));

  const people = Array.from({ length: PEOPLE }, () => freshId('walker'));
  await sendEvents(stack, (analytics) => {
    for (const userId of people) {
      analytics.identify({ userId, traits: { firstName: userId } });
      analytics.track({ userId, event: name });
    }
  });
  for (const [kind, visits] of [
    ['split', PEOPLE],
    ['wait', PEOPLE * (ROUNDS + 1)],
    ['goal', PEOPLE],
  ] as const) {
    const entered = canvas.step(node(kind)).locator('[data-count=entered]');
    await expect(entered).toContainText(count(visits), { timeout: 20_000 });
  }

  const [person = ''] = people;
  await page.goto(`${stack.home}/runs`);
  await page
    .getByRole('row')
    .filter({ hasText: person })
    .filter({ hasText: name })
    .getByRole('link', { name: person })
    .click();
  await expect(page.getByText(t('reasons.ended.goal')).first()).toBeVisible();
  const steps = page.locator('main ol').first().getByRole('listitem');
  await expect(steps).toHaveCount(7);
  await expect(steps.nth(1)).toContainText(
    new RegExp([1, 2].map((number) => t('reasons.split', { port: `\u2068${way(number)}\u2069` })).join('|')),
  );
  await expect(steps.nth(3)).toContainText(t('reasons.jumped', { visit: 1, max: ROUNDS }));
  await expect(steps.nth(4)).toContainText(t('runs.run.visit', { number: 2 }));
  await expect(steps.nth(5)).toContainText(t('reasons.jumpsExhausted', { visit: 2, max: ROUNDS }));
});
