export { ShieldHalf as Icon } from 'lucide-react';
