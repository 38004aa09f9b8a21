/** Ends the session and leaves for the sign-in page with a clean slate. Rejects while the session may still be open. */
export async function signOut(): Promise<void> {
  const answer = await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
  window.location.assign('/sign-in');
}
