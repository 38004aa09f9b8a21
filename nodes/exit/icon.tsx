export { LogOut as Icon } from 'lucide-react';
