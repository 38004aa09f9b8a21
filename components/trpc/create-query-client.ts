import { QueryClient } from '@tanstack/react-query';
import { appErrorOf } from './app-error-of';

const MAX_RETRIES = 2;

/** Answers stay fresh for some seconds; what the server refused is not asked again, what broke is. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => {
          const code = appErrorOf(error)?.code;
          return failures < MAX_RETRIES && (code === undefined || code === 'unavailable');
        },
      },
    },
  });
