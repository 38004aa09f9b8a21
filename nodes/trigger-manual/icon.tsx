export { Megaphone as Icon } from 'lucide-react';
