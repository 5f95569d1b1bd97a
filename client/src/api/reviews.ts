/** `/api/reviews`: lines that were not read, and what the household said they are. */
import type { ReviewInput, ReviewsBody } from '../../../server/contract/reviews.ts';
import { request } from './request.ts';

const at = (id: string): string => `/reviews/${encodeURIComponent(id)}`;

export function listReviews(): Promise<ReviewsBody> {
  return request('GET', '/reviews');
}

export async function answerReview(id: string, version: number, body: ReviewInput): Promise<void> {
  await request('PUT', at(id), { body, ifMatch: version });
}

/** Takes an answer back: the line is not read again. */
export async function removeAnswer(id: string, version: number): Promise<void> {
  await request('DELETE', at(id), { ifMatch: version });
}
