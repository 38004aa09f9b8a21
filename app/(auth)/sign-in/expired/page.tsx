import { ExpiredLinkScreen } from '@/components/auth/expired-link-screen';

export default function ExpiredLinkPage() {
  return <ExpiredLinkScreen />;
}
