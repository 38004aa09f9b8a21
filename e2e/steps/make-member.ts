import { type Browser, expect, type Page } from '@playwright/test';
import type { Language } from '@/shared/language';
import type { Stack } from '../fixtures/test';
import { callProcedure } from './call-procedure';
import { freshId } from './fresh-id';

export interface Member {
  name: string;
  email: string;
  password: string;
}

/** A new member with an account of their own, invited by whoever is signed in to `page`. */
export async function makeMember(page: Page, stack: Stack): Promise<Member> {
  const name = freshId('Mina');
  const member = { name, email: `${name.toLowerCase()}@example.com`, password: `first-${name}` };
  const invited = await callProcedure(page, stack, 'member.invite', { email: member.email, role: 'member' });
  expect(invited.ok(), await invited.text()).toBe(true);
  const { link } = (await invited.json()).result.data.json as { link: string };
  const token = decodeURIComponent(link.split('/').pop() ?? '');
  const joined = await callProcedure(page, stack, 'invitation.accept', {
    token,
    name,
    password: member.password,
  });
  expect(joined.ok(), await joined.text()).toBe(true);
  return member;
}

/** Takes the membership away again; the name is the one thing of theirs that stays. */
export async function removeMember(page: Page, stack: Stack, name: string): Promise<void> {
  const input = encodeURIComponent(JSON.stringify({ json: { workspace: stack.workspace } }));
  const answer = await page.request.get(`/api/trpc/member.list?input=${input}`);
  const members = (await answer.json()).result.data.json as { id: string; name: string }[];
  const memberId = members.find((member) => member.name === name)?.id;
  if (memberId) await callProcedure(page, stack, 'member.remove', { memberId });
}

/** A browser that nobody has signed in to. */
export async function openStranger(browser: Browser, stack: Stack, language: Language): Promise<Page> {
  const context = await browser.newContext({
    baseURL: stack.url,
    locale: language === 'fa' ? 'fa-IR' : 'en-US',
    storageState: { cookies: [], origins: [] },
  });
  return context.newPage();
}
