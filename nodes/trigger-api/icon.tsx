export { Braces as Icon } from 'lucide-react';
