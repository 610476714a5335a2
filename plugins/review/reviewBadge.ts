import type {DocumentBadgeDescription, DocumentBadgeProps} from 'sanity'
import {reviewStateOf} from './reviewState.ts'

/** Says beside the title of a document that it still waits for an editor, or was rejected. */
export function reviewBadge({
  draft,
  published,
  version,
}: DocumentBadgeProps): DocumentBadgeDescription | null {
  const state = reviewStateOf(version ?? draft ?? published)
  if (state === 'pending') {
    return {
      label: 'To review',
      title: 'An import found this; no editor has checked it yet',
      color: 'warning',
    }
  }
  if (state === 'rejected') {
    return {label: 'Rejected', title: 'Readers never see this', color: 'danger'}
  }
  return null
}
