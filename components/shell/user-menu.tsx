'use client';

import { CalendarDays, CircleUser, Languages, LogOut, SunMoon } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { toast } from 'sonner';
import { Avatar } from '@/components/ui/avatar';
import { cn } from '@/components/ui/cn';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu';
import { CALENDARS } from '@/i18n/calendar';
import { useFormat } from '@/i18n/use-format';
import { useLanguage } from '@/i18n/use-language';
import { LANGUAGES } from '@/shared/language';
import { MenuChoice } from './menu-choice';
import { signOut } from './sign-out';
import { usePreferences } from './use-preferences';
import { useUser } from './use-user';
import { useWorkspace } from './use-workspace';

const THEMES = ['light', 'dark', 'system'] as const;

/** Language, theme, calendar, account, sign-out. */
export function UserMenu({ isNarrow }: { isNarrow: boolean }) {
  const t = useTranslations('shell');
  const user = useUser();
  const { slug } = useWorkspace();
  const { language } = useLanguage();
  const { theme = 'system', setTheme } = useTheme();
  const { setLanguage, setCalendar } = usePreferences();
  const { calendar } = useFormat().settings;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger
        aria-label={t('user.label')}
        className={cn(
          'flex h-10 w-full items-center gap-2 rounded-lg px-1.5 text-start hover:bg-muted data-[state=open]:bg-muted',
          isNarrow && 'w-8 justify-center px-0',
        )}
      >
        <Avatar name={user.name} />
        {!isNarrow && (
          <span className="min-w-0 flex-1 truncate font-medium text-sm">
            <bdi>{user.name}</bdi>
          </span>
        )}
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" side="top" className="w-60">
        <DropdownMenuLabel className="truncate">
          {user.email ? <bdi dir="ltr">{user.email}</bdi> : t('user.noEmail')}
        </DropdownMenuLabel>
        <MenuChoice
          Icon={Languages}
          label={t('user.language')}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
          onChange={setLanguage}
        />
        <MenuChoice
          Icon={SunMoon}
          label={t('user.theme')}
          value={theme}
          options={THEMES.map((value) => ({ value, label: t(`user.themes.${value}`) }))}
          onChange={setTheme}
        />
        <MenuChoice
          Icon={CalendarDays}
          label={t('user.calendar')}
          value={calendar}
          options={CALENDARS.map((value) => ({ value, label: t(`user.calendars.${value}`) }))}
          onChange={setCalendar}
        />
        <DropdownMenuSeparator />
        <DropdownMenuItem asChild>
          <Link href={`/w/${slug}/settings/account`}>
            <CircleUser aria-hidden />
            {t('user.account')}
          </Link>
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => void signOut().catch(() => toast.error(t('user.stillSignedIn')))}>
          <LogOut aria-hidden className="rtl:rotate-180" />
          {t('user.signOut')}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
