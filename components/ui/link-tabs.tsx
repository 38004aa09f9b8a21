import Link from 'next/link';
import { cn } from './cn';
import { tabClasses, tabListClasses } from './tab-classes';

/** Tabs that are pages: real links, the current one marked. */
export function LinkTabs(props: {
  label: string;
  current: string;
  tabs: { href: string; label: string }[];
  className?: string;
}) {
  return (
    <nav aria-label={props.label} className={cn(tabListClasses, props.className)}>
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
