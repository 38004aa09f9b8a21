export { CalendarClock as Icon } from 'lucide-react';
