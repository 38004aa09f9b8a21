export { CalendarHeart as Icon } from 'lucide-react';
