export { FlaskConical as Icon } from 'lucide-react';
