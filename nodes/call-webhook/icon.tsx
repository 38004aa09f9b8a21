export { Webhook as Icon } from 'lucide-react';
