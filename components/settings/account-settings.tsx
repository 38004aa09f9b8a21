'use client';

import { ProfileForm } from './profile-form';
import { SessionList } from './session-list';
import { SignInCard } from './sign-in-card';

export function AccountSettings() {
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <ProfileForm />
      <SignInCard />
      <SessionList />
    </div>
  );
}
