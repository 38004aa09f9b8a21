export { BadgeCheck as Icon } from 'lucide-react';
