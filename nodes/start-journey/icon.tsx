export { Waypoints as Icon } from 'lucide-react';
