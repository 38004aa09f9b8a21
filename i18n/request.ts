import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { detectLanguage, LANGUAGE_COOKIE } from './detect-language';
import { loadMessages } from './load-messages';

export default getRequestConfig(async () => {
  const [cookieJar, headerList] = await Promise.all([cookies(), headers()]);
  const locale = detectLanguage(cookieJar.get(LANGUAGE_COOKIE)?.value, headerList.get('accept-language'));
  // Dates never go through ICU messages (i18n/format does them); the zone only keeps next-intl deterministic.
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' };
});
