export { UserRoundPen as Icon } from 'lucide-react';
