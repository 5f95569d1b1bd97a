/** `/api/reviews`: lines that were not read, and what the household said they are. */
import type { ReviewBody, ReviewInput, ReviewsBody } from '../../../server/contract/reviews.ts';
import { queryOf, request } from './request.ts';

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

type Asked = Pick<ReviewBody, 'id' | 'version' | 'line'>;
const written = ({ id, line }: Asked): string => at(id) + queryOf({ line });

/** The same for a line that is just being written, which no recipe need have yet. */
export function answerWritten(review: Asked, body: ReviewInput): Promise<ReviewBody> {
  return request('PUT', written(review), { body, ifMatch: review.version });
}

export function takeBackWritten(review: Asked): Promise<ReviewBody> {
  return request('DELETE', written(review), { ifMatch: review.version });
}
