import { SignInScreen } from '@/components/auth/sign-in-screen';

export default async function SignInPage(props: {
  searchParams: Promise<{ next?: string; empty?: string; email?: string }>;
}) {
  const { next, empty, email } = await props.searchParams;
  return <SignInScreen next={next} email={email} hasNoWorkspace={empty !== undefined} />;
}
