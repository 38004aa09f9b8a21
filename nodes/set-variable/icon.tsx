export { Variable as Icon } from 'lucide-react';
