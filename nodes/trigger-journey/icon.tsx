export { Route as Icon } from 'lucide-react';
