export { StickyNote as Icon } from 'lucide-react';
