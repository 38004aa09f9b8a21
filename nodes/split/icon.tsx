export { Shuffle as Icon } from 'lucide-react';
