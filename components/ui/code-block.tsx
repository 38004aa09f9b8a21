'use client';

import { cn } from './cn';
import { CopyButton } from './copy-button';

/** Code, always left to right, with a copy button. `label` names it for screen readers. */
export function CodeBlock(props: { code: string; label: string; className?: string }) {
  return (
    <div
      dir="ltr"
      className={cn('group relative min-w-0 rounded-lg border border-border bg-muted', props.className)}
    >
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
        tabIndex={0}
        aria-label={props.label}
        className="max-h-80 overflow-auto rounded-lg p-3 pe-12"
      >
        <pre className="font-mono text-xs leading-relaxed">
          <code>{props.code}</code>
        </pre>
      </section>
      <CopyButton text={props.code} className="absolute inset-e-2 top-2" />
    </div>
  );
}
