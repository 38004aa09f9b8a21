export { Undo2 as Icon } from 'lucide-react';
