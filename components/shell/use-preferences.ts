'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import type { Calendar } from '@/i18n/calendar';
import type { Language } from '@/shared/language';
import { setLanguageCookie } from './set-language-cookie';

/** Changes what the user sees at once and stores it with the account. */
export function usePreferences() {
  const trpc = useTRPC();
  const client = useQueryClient();
  const router = useRouter();
  const errorText = useErrorText();
  const userKey = trpc.user.get.queryKey();
  const { mutate } = useMutation(
    trpc.user.update.mutationOptions({
      onMutate: async (change) => {
        await client.cancelQueries({ queryKey: userKey });
        client.setQueryData(userKey, (user) => user && { ...user, ...change });
      },
      onError: (error) => toast.error(errorText(error)),
      onSettled: () => client.invalidateQueries({ queryKey: userKey }),
    }),
  );
  return {
    setLanguage(language: Language) {
      setLanguageCookie(language);
      mutate({ language });
      router.refresh();
    },
    setCalendar(calendar: Calendar) {
      mutate({ calendar });
    },
  };
}
