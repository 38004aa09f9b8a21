'use client';

import { CrashScreen } from '@/components/shell/crash-screen';

export default function RootError(props: { error: Error; retry(): void }) {
  return <CrashScreen error={props.error} onRetry={props.retry} />;
}
