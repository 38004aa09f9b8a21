import {
  ClipboardCheck,
  Footprints,
  Group,
  House,
  Inbox,
  LayoutTemplate,
  type LucideIcon,
  Settings,
  Users,
  Waypoints,
} from 'lucide-react';

export interface NavItem {
  /** Key in `shell.nav`. */
  key: 'home' | 'journeys' | 'people' | 'segments' | 'runs' | 'tasks' | 'templates' | 'inbox' | 'settings';
  /** Behind `/w/<slug>`. */
  path: string;
  Icon: LucideIcon;
}

export const NAV_ITEMS: NavItem[] = [
  { key: 'home', path: '', Icon: House },
  { key: 'journeys', path: '/journeys', Icon: Waypoints },
  { key: 'people', path: '/people', Icon: Users },
  { key: 'segments', path: '/segments', Icon: Group },
  { key: 'runs', path: '/runs', Icon: Footprints },
  { key: 'tasks', path: '/tasks', Icon: ClipboardCheck },
  { key: 'templates', path: '/templates', Icon: LayoutTemplate },
  { key: 'inbox', path: '/inbox', Icon: Inbox },
  { key: 'settings', path: '/settings', Icon: Settings },
];

/** Whether a path of the app lies in the part of this item. */
export function isCurrent(item: NavItem, slug: string, pathname: string): boolean {
  const base = `/w/${slug}${item.path}`;
  if (item.key === 'home') return pathname === base;
  return pathname === base || pathname.startsWith(`${base}/`);
}
