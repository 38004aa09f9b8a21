export { MoonStar as Icon } from 'lucide-react';
