import type { Language } from '@/shared/language';

const COLOUR = '#3b4fa3';

/** A plain mail in a table, as mail clients need it, in either direction. Texts may hold Liquid. */
export function exampleLetter(letter: {
  language: Language;
  heading: string;
  paragraphs: readonly string[];
  button: string;
  url: string;
}): string {
  const { language, heading, paragraphs, button, url } = letter;
  const [dir, align] = language === 'fa' ? ['rtl', 'right'] : ['ltr', 'left'];
  const style = `direction:${dir};text-align:${align};font-family:Vazirmatn,Tahoma,Arial,sans-serif;line-height:1.9;color:#1f2937`;
  const row = (padding: string, own: string, content: string) =>
    `<tr><td dir="${dir}" align="${align}" style="padding:${padding};${own};${style}">${content}</td></tr>`;
  const link = `<a href="${url}" style="display:inline-block;background:${COLOUR};color:#ffffff;text-decoration:none;border-radius:8px;padding:10px 22px">${button}</a>`;
  return `<!doctype html>
<html lang="${language}" dir="${dir}">
<body style="margin:0;background:#f4f5f7">
<table role="presentation" dir="${dir}" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" dir="${dir}" width="560" cellpadding="0" cellspacing="0" style="max-width:560px;width:100%;background:#ffffff;border-radius:12px">
${row('20px 28px 0', 'font-size:13px', '{{ workspace.name }}')}
${row('8px 28px 0', 'font-size:20px;font-weight:700', heading)}
${row('8px 28px', 'font-size:15px', paragraphs.map((text) => `<p>${text}</p>`).join(''))}
${row('8px 28px 28px', 'font-size:15px', link)}
</table></td></tr></table>
</body></html>`;
}
