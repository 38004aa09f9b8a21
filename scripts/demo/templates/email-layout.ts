interface EmailParts {
  language: 'fa' | 'en';
  heading: string;
  /** HTML paragraphs, Liquid inside. */
  body: string;
  button: string;
}

/** A plain, table-based mail that survives the common mail clients in both directions. */
export function emailLayout({ language, heading, body, button }: EmailParts): string {
  const [dir, align, shop] =
    language === 'fa' ? ['rtl', 'right', 'قهوه‌سرای سفر'] : ['ltr', 'left', 'Safar Coffee House'];
  const text = `direction:${dir};text-align:${align};font-family:Vazirmatn,Tahoma,Arial,sans-serif;line-height:1.9;color:#1f2937`;
  return `<!doctype html>
<html lang="${language}" dir="${dir}">
<body style="margin:0;background:#f4f5f7">
<table role="presentation" dir="${dir}" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" dir="${dir}" width="560" cellpadding="0" cellspacing="0" style="max-width:560px;width:100%;background:#ffffff;border-radius:12px">
<tr><td dir="${dir}" align="${align}" style="padding:20px 28px 0;font-size:13px;${text};color:#8a6d1f">${shop}</td></tr>
<tr><td dir="${dir}" align="${align}" style="padding:8px 28px 0;font-size:20px;font-weight:700;${text}">${heading}</td></tr>
<tr><td dir="${dir}" align="${align}" style="padding:8px 28px;font-size:15px;${text}">${body}</td></tr>
<tr><td dir="${dir}" align="${align}" style="padding:8px 28px 28px"><a href="https://shop.example.com" style="display:inline-block;background:#3b4fa3;color:#ffffff;text-decoration:none;border-radius:8px;padding:10px 22px;font-size:15px;font-family:Vazirmatn,Tahoma,Arial,sans-serif">${button}</a></td></tr>
</table></td></tr></table>
</body></html>`;
}
