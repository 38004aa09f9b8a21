export { UsersRound as Icon } from 'lucide-react';
