export { ClipboardList as Icon } from 'lucide-react';
