import { convert } from 'html-to-text';

/** The plain part of a mail, made from its HTML: links with their address, no images, lines as long as they are. */
export function htmlToPlainText(html: string): string {
  return convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
      ...['h1', 'h2', 'h3', 'h4'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  });
}

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Puts the preheader first in the body, where mail lists look for it and readers do not see it. */
export function withPreheader(html: string, preheader: string): string {
  if (preheader === '') return html;
  const hidden = `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escapeHtml(preheader)}</div>`;
  const body = /<body[^>]*>/i.exec(html);
  if (!body) return hidden + html;
  const end = body.index + body[0].length;
  return html.slice(0, end) + hidden + html.slice(end);
}

/** A dir of some element, or the property in a style; flex-direction is another one. */
const SAYS_DIRECTION = /<[^>]*\sdir\s*=|(?<![\w-])direction\s*:/i;

/** The direction of the language, where the author has not said any: a mail reader knows no other. */
export function withDirection(html: string, direction: 'ltr' | 'rtl'): string {
  if (direction === 'ltr' || SAYS_DIRECTION.test(html)) return html;
  const outermost = /<html\b/i.test(html) ? /<html\b/i : /<body\b/i;
  if (outermost.test(html)) return html.replace(outermost, (tag) => `${tag} dir="rtl"`);
  return `<div dir="rtl">${html}</div>`;
}
