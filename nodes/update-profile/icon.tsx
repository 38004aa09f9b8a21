export { UserPen as Icon } from 'lucide-react';
