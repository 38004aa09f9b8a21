'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { cn } from './cn';
import { tabClasses, tabListClasses } from './tab-classes';

/** Tabs that are pages: real links, the current one marked and in view. */
export function LinkTabs(props: {
  label: string;
  current: string;
  tabs: { href: string; label: string }[];
  className?: string;
}) {
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current tab is found in the page.
  useEffect(() => {
    const current = nav.current?.querySelector('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [props.current]);
  return (
    <nav ref={nav} aria-label={props.label} className={cn(tabListClasses, props.className)}>
      {props.tabs.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={href === props.current ? 'page' : undefined}
          className={tabClasses}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
