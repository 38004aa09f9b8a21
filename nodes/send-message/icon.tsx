export { Send as Icon } from 'lucide-react';
