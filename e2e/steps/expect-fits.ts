import { expect, type Page } from '@playwright/test';

/** Nothing makes the page wider than the window, nothing stands outside it, and no words are cut off without a sign of it. */
export async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate(findMisfits)).toEqual([]);
}

/** Runs in the page. The canvas has a space of its own, which may be larger than the window. */
function findMisfits(): string[] {
  const main = document.querySelector('main');
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}" ${element.className}`;
  const isClipped = (element: Element): boolean => {
    for (
      let box = element.parentElement;
      box && box !== main && box !== document.body;
      box = box.parentElement
    )
      if (getComputedStyle(box).overflowX !== 'visible') return true;
    return false;
  };
  const hasOwnWords = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

  const misfits = [document.documentElement, ...(main ? [main] : [])]
    .filter((box) => box.scrollWidth > box.clientWidth)
    .map((box) => `${box.tagName.toLowerCase()} scrolls sideways: ${box.scrollWidth} > ${box.clientWidth}`);
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (element.closest('.react-flow, .sr-only') || !element.checkVisibility({ visibilityProperty: true }))
      continue;
    const { left, right, width } = element.getBoundingClientRect();
    if (width === 0) continue;
    if ((left < -1 || right > innerWidth + 1) && !isClipped(element))
      misfits.push(`outside: ${nameOf(element)}`);
    const { overflowX, textOverflow } = getComputedStyle(element);
    const isCut = element.scrollWidth > element.clientWidth + 1 && ['hidden', 'clip'].includes(overflowX);
    if (isCut && textOverflow !== 'ellipsis' && hasOwnWords(element)) misfits.push(`cut: ${nameOf(element)}`);
  }
  return misfits;
}
