export { ListTree as Icon } from 'lucide-react';
