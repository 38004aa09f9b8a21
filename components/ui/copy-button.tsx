'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ComponentProps, useEffect, useState } from 'react';
import { Button } from './button';
import { copyText } from './copy-text';

/** Copies `text`; the sign turns to a check for two seconds. Without children it is an icon button, named by `label`. */
export function CopyButton({
  text,
  label,
  children,
  ...props
}: Omit<ComponentProps<typeof Button>, 'onClick'> & { text: string; label?: string }) {
  const t = useTranslations('common');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <Button
      variant="outline"
      size={children ? 'sm' : 'icon-sm'}
      // Visible words are the name: somebody who speaks to the page says what stands there.
      aria-label={children ? undefined : copied ? t('copied') : (label ?? t('copy'))}
      {...props}
      onClick={async () => setCopied(await copyText(text))}
    >
      {copied ? <Check className="text-success" /> : <Copy />}
      {children && (copied ? t('copied') : children)}
    </Button>
  );
}
