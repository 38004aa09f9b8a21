import { readHealth } from '@/server/read/health';

export const dynamic = 'force-dynamic';

/** For load balancers and people: 200 when the web can serve, 503 otherwise; every part is named in both. */
export async function GET(): Promise<Response> {
  const health = await readHealth();
  return Response.json(health, { status: health.ok ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
