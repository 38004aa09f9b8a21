export { Target as Icon } from 'lucide-react';
