export { TimerReset as Icon } from 'lucide-react';
