export { Clock as Icon } from 'lucide-react';
