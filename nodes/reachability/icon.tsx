export { Radar as Icon } from 'lucide-react';
