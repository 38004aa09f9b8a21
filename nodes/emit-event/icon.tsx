export { RadioTower as Icon } from 'lucide-react';
